import { isDuplicate } from '../../database/sql-state'

/** Does an act; `taken` where it met a key or a code that is there already. */
export async function unlessTaken<Done>(done: Done, act: () => Promise<void>): Promise<Done | 'taken'> {
  try {
    await act()
    return done
  } catch (error) {
    if (isDuplicate(error)) return 'taken'
    throw error
  }
}
