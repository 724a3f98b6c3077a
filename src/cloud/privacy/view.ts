import { os } from '../dispatch/implementer'
import type { Database } from '../database/database'
import { sectionTitles } from './personal-data-words'
import { readable, sectionIds, withoutStrokes } from './present'
import { type PersonalSection, sectionOf } from './store/personal-data'

const mostShown = 50

export const view = os.privacy.view.handler(async ({ context: { db, person } }) => {
  if (!person) return { sections: [] }
  const sections = []
  // One after another, so that a page uses only one connection.
  for (const id of sectionIds) sections.push(await shown(db, person.userId, id))
  return { sections }
})

async function shown(db: Database, userId: string, id: PersonalSection) {
  const { total, records } = await sectionOf(db, userId, id, mostShown)
  const readables = records.map((record) => withoutStrokes(readable(record)))
  return { id, title: sectionTitles[id], total, records: readables }
}
