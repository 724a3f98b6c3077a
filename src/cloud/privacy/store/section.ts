import type { SQLWrapper } from 'drizzle-orm'
import type { Orm } from '../../database/database'

/** What a field of a record holds; null is what there is nothing to tell of. */
export type PersonalValue = string | number | boolean | Date | readonly string[] | null

/** A record as it is kept. */
export type PersonalRecord = Readonly<Record<string, PersonalValue>>

/** The statement that reads what one section has about a user, the latest first. */
export type Section = (
  orm: Orm,
  userId: string,
) => SQLWrapper & {
  limit(most: number): PromiseLike<PersonalRecord[]> & { offset(from: number): PromiseLike<PersonalRecord[]> }
}
