import { randomBytes } from 'node:crypto'
import { groupKindOf, mayOpenGroup, mayStartOn } from '#domain/groups/group'
import { localDay } from '#domain/local-day'
import { joinCode, joinCodeBytes } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import type { Database } from '../database/database'
import { closeGroup, findGroup, type GroupRow, insertGroup } from './store/groups'
import { nextTerms, setTerm as keepTerm } from './store/terms'
import { knownPerson } from '../dispatch/known-person'
import { presentOpened } from './present'
import { mayBePublic } from '../dispatch/public-text'
import { findOrganisation, type Person } from '../people/public'
import { actOnce } from '../audit/public'

export const open = os.groups.open.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const act = { key, action: 'groups.open', asked }
  const id = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    const { organisationId, kind, name, startsOn } = asked
    if ((await groupKindAt(db, person, organisationId)) !== kind) throw refusal('FORBIDDEN')
    if (startsOn !== undefined && !mayStartOn(startsOn, localDay(now))) throw errors.BAD_DAY()
    if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    const [term] = startsOn === undefined ? await nextTerms(db, [organisationId], localDay(now)) : []
    const day = { startsOn: startsOn ?? term?.starts_on, termId: term?.id }
    const code = joinCode(randomBytes(joinCodeBytes))
    await insertGroup(db, { organisationId, kind, name, code, ...day }, act, by)
  })
  return presentOpened(await found(db, id))
})

/** Which kind of groups somebody may open for an organisation. Throws NOT_FOUND or FORBIDDEN. */
async function groupKindAt(db: Database, { roles }: Person, organisationId: string) {
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw refusal('NOT_FOUND')
  const kind = groupKindOf(organisation.kind)
  if (!kind || !mayOpenGroup(roles, kind, organisationId)) throw refusal('FORBIDDEN')
  return kind
}

export const setTerm = os.groups.setTerm.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const act = { key, action: 'groups.setTerm', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    const { organisationId, name, startsOn } = asked
    if ((await groupKindAt(db, person, organisationId)) !== 'class') throw refusal('FORBIDDEN')
    if (!mayStartOn(startsOn, localDay(now))) throw errors.BAD_DAY()
    if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    if (!(await keepTerm(db, asked, localDay(now), act, by))) throw errors.TERM_BEGAN()
  })
  return { name: asked.name, startsOn: asked.startsOn }
})

export const close = os.groups.close.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db } = context
  const person = knownPerson(context.person)
  const group = await findGroup(db, asked.groupId)
  if (!group) throw refusal('NOT_FOUND')
  if (!mayOpenGroup(person.roles, group.kind, group.organisation_id)) throw refusal('FORBIDDEN')
  const act = { key, action: 'groups.close', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, (by) => closeGroup(db, group.id, act, by))
  return presentOpened(await found(db, group.id))
})

async function found(db: Database, id: string): Promise<GroupRow> {
  const group = await findGroup(db, id)
  if (!group) throw new Error('a group that was written cannot be found')
  return group
}
