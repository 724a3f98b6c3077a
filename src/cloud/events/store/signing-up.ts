import { type SQL, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { inBatches } from '../../database/batches'
import type { Database } from '../../database/database'
import { isDuplicate } from '../../database/sql-state'
import { partyPerson, shownPeople } from './party'
import type { SignupRow } from './signups'

export interface NewSignup {
  readonly key: string
  readonly eventId: string
  readonly userId: string
  /** The name for the organiser to use. */
  readonly name: string | null
  /** Ids of children; null for the user. */
  readonly people: readonly (string | null)[]
  readonly at: Date
}

const judgedRow = {
  /** Whether the event is open to this party. */
  open: v.boolean(),
  /** Whether the user has already signed up. */
  known: v.boolean(),
  eventId: v.string(),
  name: v.nullable(v.string()),
  /** In PostgreSQL's format. */
  signedAt: v.string(),
}

/** The result of a sign-up; `id` is null if nothing was written. */
const outcomeRow = v.union([
  v.strictObject({ ...judgedRow, id: v.null(), state: v.null(), ahead: v.null(), people: v.null() }),
  v.strictObject({
    ...judgedRow,
    id: v.string(),
    state: v.picklist(['placed', 'waiting']),
    ahead: v.number(),
    people: v.array(partyPerson),
  }),
])
type Outcome = v.InferOutput<typeof outcomeRow>

/**
 * Signs a party up, in one statement with others that come at the same time. `refused`: the event is not open
 * to this party now. `taken`: the key was used before or somebody of the party has signed up; nothing was
 * written.
 */
export async function insertSignup(
  db: Database,
  signup: NewSignup,
): Promise<SignupRow | 'refused' | 'taken'> {
  try {
    const { open, known, ...signed } = await signUp(db, signup)
    if (signed.id !== null) return { ...signed, signedAt: new Date(signed.signedAt) }
    return open && known ? 'taken' : 'refused'
  } catch (error) {
    if (isDuplicate(error)) return 'taken'
    throw error
  }
}

const signUp = inBatches<NewSignup, Outcome>({
  run: (db, signups) => db.rows(outcomeRow, signingUp(signups)),
  nameOf: ({ userId }) => userId,
})

/**
 * The statement that signs parties up in their order; gives an Outcome for each. Locking an event's counter
 * row puts statements in order, and the rows are locked in a fixed order, so that no two deadlock. A party
 * gets a place if nobody waits and all parties of its event up to it fit: those who get one are the first.
 */
function signingUp(signups: readonly NewSignup[]): SQL {
  const fitting = sql`case when waiting > 0 then 0 else
    coalesce((select max(up_to) from unnest(sums) up_to where taken + up_to <= capacity), 0) end`
  return sql`
    with asked as (${judged(signups)}),
    allowed as (
      select *, sum(size) over line::int as up_to, row_number() over line::int as nth
      from asked where open and not known window line as (partition by event_id order by n)
    ), crowd as (
      select event_id, sum(size)::int as people, count(*)::int as parties, max(at) as last_at, array_agg(up_to) as sums
      from allowed group by event_id
    ), held as (
      select p.event_id from event_places p join crowd using (event_id) order by p.event_id for update of p
    ), place as (
      update event_places p set taken = taken + ${fitting}, waiting = waiting + people - ${fitting},
        last_sequence = last_sequence + parties
      from held join crowd using (event_id)
      where p.event_id = held.event_id and open and sign_up_until >= last_at
      returning p.event_id, last_sequence - parties as before, waiting - people as ahead,
        greatest(people - waiting, 0) as fitting
    ), party as (
      select gen_random_uuid() as id, allowed.*, before + nth as sequence,
        case when up_to <= fitting then 'placed' else 'waiting' end as state,
        greatest(ahead + up_to - size, 0) as ahead
      from allowed join place using (event_id)
    ), signed as (
      insert into signups (id, event_id, user_id, key, name, sequence, size, state, signed_at)
      select id, event_id, user_id, key, name, sequence, size, state, at from party
    ), people as (
      insert into signup_people (signup_id, event_id, user_id, child_id)
      select id, event_id, user_id, unnest(people) from party returning id, signup_id, child_id
    )
    select a.open, a.known, s.id, a.event_id as "eventId", s.state, a.name, a.at as "signedAt", s.ahead,
      (${shownPeople(sql`(select * from people where signup_id = s.id)`)}) as people
    from asked a left join party s using (n) order by n`
}

/** The sign-ups as rows, numbered `n` in their order, with the other columns of an Outcome. */
function judged(signups: readonly NewSignup[]): SQL {
  const column = (valueOf: (signup: NewSignup) => string | null) => sql.param(signups.map(valueOf))
  return sql`
    select a.*, p.event_id is not null as open, array_position(a.people, null::uuid) is not null and exists (
      select 1 from signup_people s
      where s.event_id = a.event_id and s.user_id = a.user_id and s.active and s.child_id is null
    ) as known
    from (
      select event_id, user_id, key, name, people::uuid[] as people, cardinality(people::uuid[]) as size, at, n
      from unnest(
        ${column(({ eventId }) => eventId)}::uuid[], ${column(({ userId }) => userId)}::uuid[],
        ${column(({ key }) => key)}::text[], ${column(({ name }) => name)}::text[],
        ${column(({ people }) => arrayText(people))}::text[], ${column(({ at }) => at.toISOString())}::timestamptz[]
      ) with ordinality as asking (event_id, user_id, key, name, people, at, n)
    ) a left join event_places p on p.event_id = a.event_id and p.open and p.sign_up_until >= a.at
      and p.capacity >= a.size and (p.team_id is null or exists (
        select 1 from team_members m where m.team_id = p.team_id and m.user_id = a.user_id))`
}

/** A party as a PostgreSQL array in text form, because it is one value of its column. */
function arrayText(people: readonly (string | null)[]): string {
  return `{${people.map((childId) => childId ?? 'NULL').join(',')}}`
}
