import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'

/** A person who plays, by the subject of their identity. */
export interface Player {
  readonly subject: string
  readonly attemptId: string
  readonly rights: readonly number[]
}

/** A city contest that is open for a day; answers its id. */
export async function openContest(db: Database, title: string, questions: number): Promise<string> {
  const [row] = await db.run<{ id: string }>(sql`
    with opener as (insert into users (created_at) values (now()) returning id)
    insert into contests (opener_id, key, code, title, scope, groups, age, questions, attempts, opens_at, closes_at,
      created_at)
    select id, ${title}, ${title}, ${title}, 'city', '[]', 'adult', ${questions}::int, 5, now() - interval '1 hour',
      now() + interval '1 day', now()
    from opener returning id`)
  return row?.id ?? ''
}

const groups = 15

/** People who joined a contest for one of fifteen groups; every fifth agreed to be named. Their subjects begin alike. */
export async function joinContest(
  db: Database,
  contestId: string,
  people: number,
  name: string,
): Promise<void> {
  await db.run(sql`
    with made as (insert into users (created_at) select now() from generate_series(1, ${people}::int) returning id),
    numbered as (select id, row_number() over () as n from made),
    known as (
      insert into identities (provider, subject, user_id) select 'local', ${name}::text || n, id from numbered
    )
    insert into contest_entries (contest_id, user_id, group_id, name, joined_at)
    select ${contestId}::uuid, id, 'group ' || n % ${groups}::int, case when n % 5 = 0 then 'player ' || n end, now()
    from numbered`)
}

/** An attempt for everyone in a contest, not answered yet. */
export async function startAttempts(
  db: Database,
  contestId: string,
  bank: readonly string[],
): Promise<Player[]> {
  return attempts<Player>(db, contestId, {
    bank,
    ordinal: 1,
    answers: sql`array_fill(null::smallint, array[cardinality(ids)]), array_fill(null::text, array[cardinality(ids)]),
      0, null::timestamptz, null::int`,
  })
}

/** A finished attempt for everyone in a contest, with some of it right. */
export async function finishAttempts(
  db: Database,
  contestId: string,
  bank: readonly string[],
  ordinal: number,
): Promise<void> {
  const count = sql`cardinality(ids)`
  await attempts(db, contestId, {
    bank,
    ordinal,
    answers: sql`array_fill(0::smallint, array[${count}]), array_fill('right'::text, array[${count}]), ${count}, now(),
      (random() * ${count})::int`,
  })
  await db.run(sql`
    update contest_entries e set best = greatest(best, score) from quiz_attempts a
    where e.contest_id = ${contestId}::uuid and a.contest_id = e.contest_id and a.user_id = e.user_id
      and a.ordinal = ${ordinal}::int`)
}

interface Kind {
  readonly bank: readonly string[]
  readonly ordinal: number
  /** Choices, verdicts, answered, finished_at and score. */
  readonly answers: SQL
}

function attempts<Row>(db: Database, contestId: string, { bank, ordinal, answers }: Kind): Promise<Row[]> {
  return db.run<Row>(sql`
    with started as (
      insert into quiz_attempts (user_id, key, mode, local_day, contest_id, ordinal, seed, question_ids, rights,
        choices, verdicts, answered, finished_at, score, started_at, deadline_at)
      select user_id, 'attempt ' || ${ordinal}::int, 'contest', current_date, contest_id, ${ordinal}::int,
        md5(user_id::text), ids, array_fill(0::smallint, array[cardinality(ids)]), ${answers}, now(),
        now() + interval '1 day'
      from contest_entries, (select ${`{${bank.join(',')}}`}::text[] as ids) drawn
      where contest_id = ${contestId}::uuid
      returning id, user_id, rights
    )
    select i.subject, s.id as "attemptId", s.rights from started s join identities i on i.user_id = s.user_id
    order by md5(i.subject)`)
}
