import { type AnyPgColumn, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The primary key, made by the database. */
export const rowId = () => uuid('id').primaryKey().defaultRandom()

/** A point in time, which PostgreSQL keeps in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true })

/** The key of a row of another table, as a foreign key. */
export const reference = (name: string, target: () => AnyPgColumn) => uuid(name).references(target)
