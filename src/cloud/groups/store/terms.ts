import { and, gte, inArray, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { challengeDays } from '#domain/challenge/calendar'
import type { Database } from '../../database/database'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'
import { terms } from './schema'

/** The next term of each organisation, including one that begins today. */
export function nextTerms(db: Database, organisationIds: readonly string[], today: string) {
  const { id, organisationId, name, startsOn } = terms
  return db.query((orm) =>
    orm
      .selectDistinctOn([organisationId], { id, organisationId, name, startsOn })
      .from(terms)
      .where(and(inArray(organisationId, [...organisationIds]), gte(startsOn, today)))
      .orderBy(organisationId, startsOn, id),
  )
}

type NewTerm = Omit<typeof terms.$inferInsert, 'id'>

const keptRow = v.strictObject({ id: v.string() })

/**
 * Sets the day of a term, moves the open classes that follow it and the challenges that were to begin with
 * them, and writes the audit log, in one statement. Answers false if the term began by `today`.
 */
export async function keepTerm(
  db: Database,
  { organisationId, name, startsOn }: NewTerm,
  today: string,
  act: AuditedAct,
  by: Acting,
): Promise<boolean> {
  const term = sql`organisation_id = ${organisationId}::uuid and name = ${name}`
  const rows = await db.rows(
    keptRow,
    sql`
    with known as (select id, starts_on from terms where ${term}),
    kept as (
      insert into terms as t (organisation_id, name, starts_on)
      values (${organisationId}::uuid, ${name}, ${startsOn}::date)
      on conflict (organisation_id, name) do update set starts_on = excluded.starts_on
        where t.starts_on > ${today}::date
      returning id
    ), moved as (
      update groups set starts_on = ${startsOn}::date from kept where term_id = kept.id and closed_at is null
      returning groups.id
    ), postponed as (
      update challenges h set starts_on = ${startsOn}::date from known, moved, group_children gc
      where gc.group_id = moved.id and h.child_id = gc.child_id and h.starts_on = known.starts_on
        and not exists (
          select 1 from challenges o where o.child_id = h.child_id and o.id <> h.id
            and o.starts_on + ${challengeDays}::int > ${startsOn}::date)
    ), source as (
      select kept.id, coalesce(jsonb_build_object('startsOn', known.starts_on), '{}') as before
      from kept left join known on known.id = kept.id
    ), logged as (${logAct(act, by, sql`source`)})
    select id from kept`,
  )
  return rows.length === 1
}
