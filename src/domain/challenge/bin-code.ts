import { type CheckInCode, checkInCode, holdingCodes, type KeyedHash } from '../checkin/check-in-code'
import type { Grant } from '../people/grant'

const scheme = 'lh-bin'

type BinCode = Pick<CheckInCode, 'digits' | 'scanned'>

/**
 * The code that a supervisor shows at a bin during one time slot; it changes like the check-in code of an
 * event.
 */
export function binCode(hash: KeyedHash, secret: Uint8Array, pointId: string, slot: number): BinCode {
  return atBin(pointId, checkInCode(hash, secret, pointId, slot))
}

/** The codes that are valid at an instant. */
export function holdingBinCodes(hash: KeyedHash, secret: Uint8Array, pointId: string, now: Date): BinCode[] {
  return holdingCodes(hash, secret, pointId, now).map((code) => atBin(pointId, code))
}

function atBin(pointId: string, { digits, token }: CheckInCode): BinCode {
  return { digits, scanned: `${scheme}:${pointId}:${token}` }
}

/** The id of the bin in a scanned code; undefined for typed digits, which name no bin. */
export function namedBin(code: string): string | undefined {
  return /^lh-bin:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):/.exec(code)?.[1]
}

/**
 * Ids of the organisations at whose bins somebody may confirm drop-offs; undefined means all. A supervisor
 * without an organisation works for the whole city.
 */
export function confirmedUnits(grants: readonly Grant[]): string[] | undefined {
  const holding = grants.filter(({ role }) => role === 'supervisor' || role === 'worker' || role === 'admin')
  const everywhere = ({ role, organisationId }: Grant) =>
    role === 'admin' || (role === 'supervisor' && organisationId === undefined)
  if (holding.some(everywhere)) return undefined
  return holding.flatMap(({ organisationId }) => organisationId ?? [])
}
