import type { CitedSource } from '../../../src/domain/cited-source'
import type { WasteClass } from '../../../src/domain/waste-class'

/** What can be said of waste and of this programme; each kind needs another sort of source. */
export const statementKinds = [
  /** Into which class something goes. */
  'class',
  /** What a sign, a colour or a code means. */
  'sign',
  /** What to do with something before it is thrown away. */
  'preparation',
  /** Why: a fact of nature or of how waste is treated. */
  'reason',
  /** What is dangerous, and what to do then. */
  'danger',
  /** What the law asks of somebody. */
  'duty',
  /** How to make less waste. */
  'reduction',
  /** How habits come about. */
  'habit',
  /** What the city's programme does. */
  'programme',
  /** What is owed to whose data is kept. */
  'privacy',
  /** How much something weighs, about. */
  'estimate',
] as const
export type StatementKind = (typeof statementKinds)[number]

export type Reading = CitedSource['read']
export const readings: readonly Reading[] = ['whole', 'part', 'none']

/** Something that statements rest on. */
export interface Source extends CitedSource {
  readonly carries: readonly StatementKind[]
  /** The classes it can put something into; undefined: any. */
  readonly classes: readonly WasteClass[] | undefined
}

/** By id. */
export type Sources = ReadonlyMap<string, Source>

/** Whether a source can stand under a statement; for a class, under a statement about that class. */
export function canCarry(source: Source, kind: StatementKind, wasteClass?: WasteClass): boolean {
  if (!source.carries.includes(kind)) return false
  return kind !== 'class' || !wasteClass || !source.classes || source.classes.includes(wasteClass)
}

const readingNotes: Readonly<Record<Reading, string>> = {
  whole: '',
  part: '（原文只读到一部分）',
  none: '（没有读到原文，按公开转述）',
}

/** A source as an answer names it: whoever relies on it is told how well we know it. */
export function citationOf({ title, read }: Source): string {
  return title + readingNotes[read]
}
