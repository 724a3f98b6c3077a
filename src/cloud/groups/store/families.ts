import { eq, type SQL, sql } from 'drizzle-orm'
import { builtOnce } from '../../database/built-once'
import type { Database } from '../../database/database'
import { lockFamily } from '../../guardians/public'
import { organisations } from '../../people/store/schema'
import { groupFields } from './groups'
import { groupFamilies, groups } from './schema'

export type JoinedRow = Awaited<ReturnType<typeof groupsOfFamily>>[number]

/** Ids of the family's children in a class; empty for a community. */
const childIds = sql<string[]>`array(
  select c.id::text from group_children gc join children c on c.id = gc.child_id
  where gc.group_id = ${groups.id} and c.family_id = ${groupFamilies.familyId} order by c.created_at, c.id)`

const ofFamily = builtOnce((orm) =>
  orm
    .select({ ...groupFields, childIds })
    .from(groupFamilies)
    .innerJoin(groups, eq(groups.id, groupFamilies.groupId))
    .innerJoin(organisations, eq(organisations.id, groups.organisationId))
    .where(eq(groupFamilies.familyId, sql.placeholder('familyId')))
    .orderBy(groupFamilies.joinedAt, groups.id),
)

/** The groups of a family, in the order of joining. */
export function groupsOfFamily(db: Database, familyId: string) {
  return db.query((orm) => ofFamily(orm).execute({ familyId }))
}

/** A group of the family, with the family's children in it; undefined if the family has not joined it. */
export async function findJoined(
  db: Database,
  familyId: string,
  groupId: string,
): Promise<JoinedRow | undefined> {
  return (await groupsOfFamily(db, familyId)).find(({ id }) => id === groupId)
}

export interface Joining {
  readonly groupId: string
  readonly familyId: string
  /** The child with whom the family joins a class. */
  readonly childId?: string
}

/**
 * Adds a family to an open group, to a class together with a child, and counts it there once. A child cannot
 * be in two open classes, nor a family in two open communities, so that a family counts in one place.
 */
export async function joinGroup(
  db: Database,
  { groupId, familyId, childId }: Joining,
  now: Date,
): Promise<void> {
  const [group, family, at] = [sql`${groupId}::uuid`, sql`${familyId}::uuid`, sql`${now.toISOString()}`]
  const child = sql`${childId ?? null}::uuid`
  const inAnother = childId
    ? sql`select 1 from group_children gc join groups g on g.id = gc.group_id
        where gc.child_id = ${child} and g.id <> ${group} and g.closed_at is null`
    : sql`select 1 from group_families f join groups g on g.id = f.group_id
        where f.family_id = ${family} and g.id <> ${group} and g.kind = 'community' and g.closed_at is null`
  await db.inOrder([
    lockFamily(familyId),
    sql`
      with wanted as (
        select id from groups where id = ${group} and closed_at is null and not exists (${inAnother})
          and exists (select 1 from families where id = ${family})
          and (${child} is null or exists (select 1 from children where id = ${child} and family_id = ${family}))
      ), child as (
        insert into group_children (group_id, child_id)
        select id, ${child} from wanted where ${child} is not null on conflict do nothing
      ), joined as (
        insert into group_families (group_id, family_id, joined_at)
        select id, ${family}, ${at}::timestamptz from wanted on conflict do nothing returning group_id
      )
      update groups g set families = g.families + 1 from joined where g.id = joined.group_id`,
  ])
}

/** Locks all groups of a family, always in the same order, before a family leaves more than one of them. */
export function lockGroupsOf(familyId: string): SQL {
  return sql`
    select id from groups
    where id in (select group_id from group_families where family_id = ${familyId}::uuid)
    order by id for no key update`
}

/** Removes a family from a group, or one child from a class; the family leaves with its last child. */
export async function leaveGroup(db: Database, { groupId, familyId, childId }: Joining): Promise<void> {
  const inGroup = sql`group_id = ${groupId}::uuid`
  const leaving = childId ? childLeaves(familyId, childId, inGroup) : familyLeaves(familyId, inGroup)
  await db.inOrder([lockFamily(familyId), leaving])
}

/** Removes a child from the classes selected by a condition on `group_id`, by default from all. */
export function childLeaves(familyId: string, childId: string, which: SQL = sql`true`): SQL {
  const [family, child] = [sql`${familyId}::uuid`, sql`${childId}::uuid`]
  return sql`
    with gone as (
      delete from group_children where child_id = ${child} and ${which} returning group_id
    ), emptied as (
      delete from group_families f using gone
      where f.group_id = gone.group_id and f.family_id = ${family} and not exists (
        select 1 from group_children o join children c on c.id = o.child_id
        where o.group_id = f.group_id and c.family_id = ${family} and o.child_id <> ${child})
      returning f.group_id
    )
    update groups g set families = g.families - 1 from emptied where g.id = emptied.group_id`
}

/** Removes a family with all its children from the groups selected by a condition on `group_id`. */
export function familyLeaves(familyId: string, which: SQL = sql`true`): SQL {
  const family = sql`${familyId}::uuid`
  return sql`
    with gone as (
      delete from group_children
      where child_id in (select id from children where family_id = ${family}) and ${which}
    ), emptied as (
      delete from group_families where family_id = ${family} and ${which} returning group_id
    )
    update groups g set families = g.families - 1 from emptied where g.id = emptied.group_id`
}
