import type { SQLWrapper } from 'drizzle-orm'
import type { Orm } from '../../database/database'

/** The value of a field; null if there is nothing to show. */
export type PersonalValue = string | number | boolean | Date | readonly string[] | null

/** A stored record: its fields by name. */
export type PersonalRecord = Readonly<Record<string, PersonalValue>>

/** The statement that reads what one section has about a user, the latest first. */
export type Section = (
  orm: Orm,
  userId: string,
) => SQLWrapper & {
  limit(most: number): PromiseLike<PersonalRecord[]> & { offset(from: number): PromiseLike<PersonalRecord[]> }
}
