import { challenge } from '#content/built/challenge'
import { os } from '../dispatch/implementer'
import { personalDataOf, type PersonalRecord, type PersonalSection } from './store/personal-data'
import { fieldLabels, sectionTitles, valueWords } from './personal-data-words'

const mostShown = 50
const actionTitles = new Map(challenge.actions.map(({ id, title }) => [id, title]))

interface Field {
  readonly label: string
  readonly value: string
}

export const view = os.privacy.view.handler(async ({ context: { db, person } }) => {
  if (!person) return { sections: [] }
  const data = await personalDataOf(db, person.userId, mostShown)
  const sections = sectionIds.map((id) => ({
    id,
    title: sectionTitles[id],
    total: data[id].total,
    records: data[id].records.map((record) => withoutStrokes(readable(record))),
  }))
  return { sections }
})

/** In the order of the titles. */
export const sectionIds = Object.keys(sectionTitles) as PersonalSection[]

/** A record in words. */
export function readable(record: PersonalRecord): Field[] {
  return Object.entries(record).flatMap(([name, value]) =>
    value === null ? [] : [{ label: fieldLabels[name] ?? name, value: wordFor(name, value) }],
  )
}

function wordFor(name: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (name === 'actions') return titlesOf(String(value))
  return valueWords[name]?.[value] ?? String(value)
}

/** Of the ids of actions as PostgreSQL writes an array of them. */
function titlesOf(ids: string): string {
  const titles = ids
    .slice(1, -1)
    .split(',')
    .map((id) => actionTitles.get(id) ?? id)
  return titles.join('、')
}

/** The strokes of a signature are for a file, not for reading. */
function withoutStrokes(fields: readonly Field[]): Field[] {
  return fields.filter(({ label }) => label !== fieldLabels.signature)
}
