import { count, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { accountSections } from './account-sections'
import { challengeSections } from './challenge-sections'
import { familySections } from './family-sections'
import type { PersonalRecord, Section } from './section'
import { takingPartSections } from './taking-part-sections'

/** All data about a user, by section, the latest first. Never contains another person's name. */
const sections = { ...accountSections, ...familySections, ...challengeSections, ...takingPartSections }

export type PersonalSection = keyof typeof sections
const byId: Readonly<Record<PersonalSection, Section>> = sections

/** The names of all fields. */
export type PersonalField = {
  [Id in PersonalSection]: keyof Awaited<ReturnType<(typeof sections)[Id]>>[number]
}[PersonalSection]

/** Some records of one section, about the user, their family and their own children. */
export function personalRecords(
  db: Database,
  userId: string,
  section: PersonalSection,
  { from, most }: { from: number; most: number },
): Promise<PersonalRecord[]> {
  return db.query((orm) => byId[section](orm, userId).limit(most).offset(from))
}

export interface SectionOfData {
  readonly total: number
  /** The latest ones. */
  readonly records: readonly PersonalRecord[]
}

/** How many records a section has, and the latest of them. */
export async function sectionOf(
  db: Database,
  userId: string,
  section: PersonalSection,
  most: number,
): Promise<SectionOfData> {
  const found = await db.query((orm) => byId[section](orm, userId).limit(most + 1))
  const total = found.length > most ? await countOf(db, userId, section) : found.length
  return { total, records: found.slice(0, most) }
}

async function countOf(db: Database, userId: string, section: PersonalSection): Promise<number> {
  const [row] = await db.query((orm) =>
    orm.select({ n: count() }).from(sql`${byId[section](orm, userId)} section`),
  )
  return row?.n ?? 0
}
