import { isDuplicate } from '../../database/sql-state'

/** Performs an act; answers `taken` if its key or code already exists. */
export async function unlessTaken<Done>(done: Done, act: () => Promise<void>): Promise<Done | 'taken'> {
  try {
    await act()
    return done
  } catch (error) {
    if (isDuplicate(error)) return 'taken'
    throw error
  }
}
