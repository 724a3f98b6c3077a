import { binCode as codeOf } from '#domain/challenge/bin-code'
import { slotMs, slotOf } from '#domain/checkin/check-in-code'
import { hash } from '../../checkin/public'
import { os } from '../../dispatch/implementer'
import { knownPerson } from '../../dispatch/known-person'
import { binSecrets } from '../store/bin-points'
import { binPointOf, requireUnit } from './bin-point-of'

export const binCode = os.challenge.binCode.handler(
  async ({ input: { pointId }, context: { db, now, person } }) => {
    const point = await binPointOf(db, pointId)
    requireUnit(knownPerson(person), point.organisationId)
    const [own] = await binSecrets(db, pointId)
    const { digits, scanned } = codeOf(hash, Buffer.from(own?.secret ?? '', 'hex'), pointId, slotOf(now))
    return { pointId, digits, scanned, changesInMs: slotMs - (now.getTime() % slotMs) }
  },
)
