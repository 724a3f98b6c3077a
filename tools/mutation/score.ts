import { dirname } from 'node:path/posix'
import type { MutantResult } from '@stryker-mutator/api/core'

/** Results for the mutants of one folder; mutants that could not run are not counted. */
export interface FolderScore {
  readonly folder: string
  readonly mutants: number
  readonly killed: number
  readonly survived: number
  readonly noCoverage: number
  /** Noticed mutants, in percent. */
  readonly score: number
}

/** A mutant that makes the code run forever counts as noticed. */
const noticed: readonly string[] = ['Killed', 'Timeout']
const counted: readonly string[] = [...noticed, 'Survived', 'NoCoverage']

export type Fate = Pick<MutantResult, 'fileName' | 'status'>

/** The score of each folder, sorted by name. File names are paths from the root, with forward slashes. */
export function scoreByFolder(fates: readonly Fate[]): readonly FolderScore[] {
  const byFolder = new Map<string, Fate[]>()
  for (const fate of fates.filter(({ status }) => counted.includes(status))) {
    const folder = dirname(fate.fileName)
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), fate])
  }
  return [...byFolder.keys()].sort().map((folder) => scoreOf(folder, byFolder.get(folder) ?? []))
}

function scoreOf(folder: string, fates: readonly Fate[]): FolderScore {
  const count = (...statuses: string[]) => fates.filter(({ status }) => statuses.includes(status)).length
  const killed = count(...noticed)
  return {
    folder,
    mutants: fates.length,
    killed,
    survived: count('Survived'),
    noCoverage: count('NoCoverage'),
    score: (100 * killed) / fates.length,
  }
}
