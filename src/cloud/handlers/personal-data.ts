import { challenge } from '#content/built/challenge'
import { localDay, localTime } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import {
  type PersonalData,
  personalDataOf,
  type PersonalRecord,
  type PersonalSection,
} from '../store/personal-data'
import { photosOf } from '../store/personal-challenge-data'
import { fieldLabels, sectionTitles, valueWords } from './personal-data-words'

const mostShown = 50
const actionTitles = new Map(challenge.actions.map(({ id, title }) => [id, title]))

interface Field {
  readonly label: string
  readonly value: string
}

export const view = os.privacy.view.handler(async ({ context: { db, person } }) => {
  if (!person) return { sections: [] }
  const data = await personalDataOf(db, person.userId)
  const sections = sectionsOf(data).map(({ id, title, records }) => ({
    id,
    title,
    total: records.length,
    records: records.slice(0, mostShown).map(withoutStrokes),
  }))
  return { sections }
})

export const exported = os.privacy.export.handler(async ({ context: { db, now, person } }) => {
  const sections = person ? sectionsOf(await personalDataOf(db, person.userId)) : []
  const bySection = sections.map(({ title, records }) => [title, records.map(asObject)])
  const file = { 导出时间: `${localDay(now)} ${localTime(now)}`, ...Object.fromEntries(bySection) }
  return {
    fileName: `小手分类-我的数据-${localDay(now)}.json`,
    text: JSON.stringify(file, undefined, 2),
    photos: person ? await photosOf(db, person.userId) : [],
  }
})

/** In the order of the titles. */
function sectionsOf(data: PersonalData) {
  const ids = Object.keys(sectionTitles) as PersonalSection[]
  return ids.map((id) => ({ id, title: sectionTitles[id], records: data[id].map(readable) }))
}

function readable(record: PersonalRecord): Field[] {
  return Object.entries(record).flatMap(([name, value]) =>
    value === null ? [] : [{ label: fieldLabels[name] ?? name, value: wordFor(name, value) }],
  )
}

function wordFor(name: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (name === 'actions') return titlesOf(String(value))
  return valueWords[name]?.[value] ?? String(value)
}

function asObject(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ label, value }) => [label, value]))
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
