import { confirmedUnits } from '#domain/challenge/bin-code'
import type { Database } from '../../database/database'
import { refusal } from '../../dispatch/refusal'
import type { Person } from '../../people/public'
import { type BinPoint, findBinPoint } from '../store/bin-points'

/** Throws FORBIDDEN unless the person supervises the bins of the organisation. */
export function requireUnit({ roles }: Person, organisationId: string): void {
  const units = confirmedUnits(roles)
  if (units && !units.includes(organisationId)) throw refusal('FORBIDDEN')
}

/** Throws NOT_FOUND if there is no bin with this id. */
export async function binPointOf(db: Database, id: string): Promise<BinPoint> {
  const point = await findBinPoint(db, id)
  if (!point) throw refusal('NOT_FOUND')
  return point
}

export function presentBin({ id, organisationId, organisation, name }: BinPoint) {
  return { pointId: id, organisationId, organisation, name }
}
