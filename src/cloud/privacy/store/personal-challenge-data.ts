import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'

/** Asia/Shanghai, to the minute. */
export const time = (column: SQL) =>
  sql`to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')`

/** Challenges `h` of the children `c` of a user's family. */
const ofFamily = (user: SQL) => sql`
  family_members m join children c on c.family_id = m.family_id and m.user_id = ${user}
  join challenges h on h.child_id = c.id`

const bags = (column: string) => sql`(${sql.identifier(column)} / 2.0)::float as ${sql.identifier(column)}`

/** What is kept about the challenges of a user's family, by section, the latest first. */
export const challengeSections = {
  challenges: (user: SQL) => sql`
    select c.nickname, h.starts_on::text as first_day, h.actions::text as actions, h.pledge_version as version,
      h.signature::text as signature, ${time(sql`h.begun_at`)} as signed
    from ${ofFamily(user)} order by h.starts_on desc, h.id`,
  ticks: (user: SQL) => sql`
    select c.nickname, t.local_day::text as day, ${time(sql`t.at`)} as ticked, t.point_id is not null as confirmed,
      exists (select 1 from challenge_photos p where p.challenge_id = h.id and p.day = t.day) as photo
    from ${ofFamily(user)} join challenge_ticks t on t.challenge_id = h.id order by t.local_day desc, h.id`,
  teachBacks: (user: SQL) => sql`
    select c.nickname, b.local_day::text as day, b.before, b.after
    from ${ofFamily(user)} join teach_backs b on b.challenge_id = h.id order by b.at desc, b.key`,
  followUps: (user: SQL) => sql`
    select c.nickname, f.day as day_number, f.answer as follow_up
    from ${ofFamily(user)} join follow_up_answers f on f.challenge_id = h.id order by f.day desc, h.id`,
  reminders: (user: SQL) => sql`
    select c.nickname, r.time as remind_at
    from ${ofFamily(user)} join challenge_reminders r on r.challenge_id = h.id and r.user_id = ${user} order by h.id`,
  diary: (user: SQL) => sql`
    select d.local_day::text as day, ${bags('recyclable')}, ${bags('hazardous')}, ${bags('food')}, ${bags('other')}
    from family_members m join diary_entries d on d.family_id = m.family_id and m.user_id = ${user}
    order by d.local_day desc`,
}

export interface PhotoPlace {
  readonly challengeId: string
  readonly day: number
}

/** Which days of the family's challenges have a photo, so many after the first `from`. */
export function photosOf(
  db: Database,
  userId: string,
  { from, most }: { from: number; most: number },
): Promise<PhotoPlace[]> {
  return db.run<PhotoPlace>(sql`
    select h.id as "challengeId", p.day
    from ${ofFamily(sql`${userId}::uuid`)} join challenge_photos p on p.challenge_id = h.id order by h.id, p.day
    limit ${most}::int offset ${from}::int`)
}
