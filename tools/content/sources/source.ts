import type { CitedSource } from '../../../src/domain/cited-source'
import type { WasteClass } from '../../../src/domain/waste-class'

/** Kinds of statements about waste and this programme; each needs a different kind of source. */
export const statementKinds = [
  /** Which class something belongs to. */
  'class',
  /** What a sign, a colour or a code means. */
  'sign',
  /** What to do with something before it is thrown away. */
  'preparation',
  /** Why: a fact about nature or about the treatment of waste. */
  'reason',
  /** What is dangerous, and what to do then. */
  'danger',
  /** What the law requires of somebody. */
  'duty',
  /** How to make less waste. */
  'reduction',
  /** How habits are formed. */
  'habit',
  /** What the city's programme does. */
  'programme',
  /** The rights of people whose data is kept. */
  'privacy',
  /** Roughly how much something weighs. */
  'estimate',
] as const
export type StatementKind = (typeof statementKinds)[number]

export type Reading = CitedSource['read']
export const readings: readonly Reading[] = ['whole', 'part', 'none']

/** A source of statements. */
export interface Source extends CitedSource {
  readonly carries: readonly StatementKind[]
  /** Classes whose contents it can support; undefined means any. */
  readonly classes: readonly WasteClass[] | undefined
}

/** Sources by id. */
export type Sources = ReadonlyMap<string, Source>

/** Whether a source can support a kind of statement; for `class`, a statement about that class. */
export function canCarry(source: Source, kind: StatementKind, wasteClass?: WasteClass): boolean {
  if (!source.carries.includes(kind)) return false
  return kind !== 'class' || !wasteClass || !source.classes || source.classes.includes(wasteClass)
}

const readingNotes: Readonly<Record<Reading, string>> = {
  whole: '',
  part: '（原文只读到一部分）',
  none: '（没有读到原文，按公开转述）',
}

/** A source as answers cite it, with a note on how much of it we have read. */
export function citationOf({ title, read }: Source): string {
  return title + readingNotes[read]
}
