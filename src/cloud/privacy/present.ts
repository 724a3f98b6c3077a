import { challenge } from '#content/built/challenge'
import { localMoment } from '#domain/local-day'
import { fieldLabels, sectionTitles, valueWords } from './personal-data-words'
import type { PersonalSection } from './store/personal-data'
import type { PersonalRecord, PersonalValue } from './store/section'

const actionTitles = new Map(challenge.actions.map(({ id, title }) => [id, title]))
const labels: Readonly<Record<string, string>> = fieldLabels

interface Field {
  readonly label: string
  readonly value: string
}

/** In the order of the titles. */
export const sectionIds = Object.keys(sectionTitles) as PersonalSection[]

/** A record in words. */
export function readable(record: PersonalRecord): Field[] {
  return Object.entries(record).flatMap(([name, value]) =>
    value === null ? [] : [{ label: labels[name] ?? name, value: wordFor(name, value) }],
  )
}

function wordFor(name: string, value: NonNullable<PersonalValue>): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (value instanceof Date) return localMoment(value)
  if (typeof value === 'object') return value.map((id) => actionTitles.get(id) ?? id).join('、')
  return valueWords[name]?.[value] ?? String(value)
}

/** Leaves out the strokes of a signature, which are of use only in the file. */
export function withoutStrokes(fields: readonly Field[]): Field[] {
  return fields.filter(({ label }) => label !== fieldLabels.signature)
}
