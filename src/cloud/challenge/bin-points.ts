import { randomBytes } from 'node:crypto'
import { binCode as codeOf, confirmedUnits, holdingBinCodes, namedBin } from '#domain/challenge/bin-code'
import { slotMs, slotOf } from '#domain/checkin/check-in-code'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { type BinPointRow, binPointsOf, binSecrets, findBinPoint, insertBinPoint } from './store/bin-points'
import type { Database } from '../database/database'
import { binShowing } from './bin-codes'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/public-text'
import { allOrganisations, findOrganisations, type Person } from '../people/public'
import { actOnce } from '../audit/public'
import { hash, isSame } from '../checkin/public'

/**
 * The bin whose code somebody typed or scanned at one of the instants, if that was on a local day: a code confirms no
 * day but that on which it was shown. Digits may be of any bin.
 */
export async function confirmingBin(
  db: Database,
  code: string,
  instants: readonly Date[],
  day: string,
): Promise<string | undefined> {
  const given = code.trim()
  const named = namedBin(given)
  for (const at of instants.filter((instant) => localDay(instant) === day)) {
    const found = named ? await binNaming(db, named, given, at) : await binShowing(db, given, at)
    if (found !== undefined) return found
  }
  return undefined
}

async function binNaming(db: Database, id: string, scanned: string, at: Date): Promise<string | undefined> {
  const [bin] = await binSecrets(db, id)
  const codes = bin ? holdingBinCodes(hash, Buffer.from(bin.secret, 'hex'), id, at) : []
  return codes.some((code) => isSame(scanned, code.scanned)) ? id : undefined
}

export const binPoints = os.challenge.binPoints.handler(async ({ context: { db, person } }) => {
  const units = confirmedUnits(knownPerson(person).roles)
  const organisations = units ? await findOrganisations(db, units) : await allOrganisations(db)
  return {
    points: (await binPointsOf(db, units)).map(present),
    units: organisations.map(({ id, name }) => ({ organisationId: id, name })),
  }
})

export const openBinPoint = os.challenge.openBinPoint.handler(
  async ({ input: { key, ...asked }, context, errors }) => {
    const { db } = context
    const person = knownPerson(context.person)
    const act = { key, action: 'challenge.openBinPoint', asked }
    const id = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
      if ((await findOrganisations(db, [asked.organisationId])).length === 0) throw refusal('NOT_FOUND')
      requireUnit(person, asked.organisationId)
      if (!(await mayBePublic([asked.name], context))) throw errors.UNSAFE_TEXT()
      await insertBinPoint(db, { ...asked, secret: randomBytes(32).toString('hex') }, act, by)
    })
    return present(await pointOf(db, id))
  },
)

export const binCode = os.challenge.binCode.handler(
  async ({ input: { pointId }, context: { db, now, person } }) => {
    const point = await pointOf(db, pointId)
    requireUnit(knownPerson(person), point.organisation_id)
    const [own] = await binSecrets(db, pointId)
    const { digits, scanned } = codeOf(hash, Buffer.from(own?.secret ?? '', 'hex'), pointId, slotOf(now))
    return { pointId, digits, scanned, changesInMs: slotMs - (now.getTime() % slotMs) }
  },
)

function requireUnit({ roles }: Person, organisationId: string): void {
  const units = confirmedUnits(roles)
  if (units && !units.includes(organisationId)) throw refusal('FORBIDDEN')
}

async function pointOf(db: Database, id: string): Promise<BinPointRow> {
  const point = await findBinPoint(db, id)
  if (!point) throw refusal('NOT_FOUND')
  return point
}

function present({ id, organisation_id, organisation, name }: BinPointRow) {
  return { pointId: id, organisationId: organisation_id, organisation, name }
}
