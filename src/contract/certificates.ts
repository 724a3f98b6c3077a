import * as v from 'valibot'
import { closedObject } from './closed-object'
import { procedure, unsafeText } from './errors'
import { text } from './text'
import { count, list, localDay, rowId } from './values'

const about = v.variant('kind', [
  v.strictObject({ kind: v.literal('contest'), contestId: rowId }),
  /** A challenge of a child of the caller's family, whose 21 days are over. */
  v.strictObject({ kind: v.literal('challenge'), challengeId: rowId }),
  v.strictObject({ kind: v.literal('streak'), days: v.picklist([7, 21, 66]) }),
  /** The whole hours of a calendar year at events, as recorded when the certificate is asked for. */
  v.strictObject({ kind: v.literal('hours'), year: v.pipe(count, v.minValue(2020), v.maxValue(2100)) }),
])

const certificate = v.object({ name: v.string(), what: v.string(), day: localDay })
const owned = v.object({ ...certificate.entries, code: v.string() })

export const certificates = {
  /**
   * One certificate per person and achievement; asking again gives the same one. For hours there is one for
   * each number of whole hours reached: more hours give another certificate, and the earlier one stays valid.
   */
  issue: procedure
    .errors({
      ...unsafeText,
      CONFLICT: { status: 409, message: '这张证书已经用另一个名字发过了，不能再改名。' },
      NOT_EARNED: { status: 409, message: '还没有达到发证书的要求，再加把劲。' },
    })
    .input(closedObject({ about, name: text(12) }))
    .output(owned),
  /** The caller's own, newest first, at most 100. */
  mine: procedure.input(v.optional(closedObject({}))).output(list(owned, 100)),
  /** The text of the certificate with this code. Open to everyone. */
  verify: procedure
    .errors({ UNKNOWN_CERTIFICATE: { status: 404, message: '没有这个编号的证书，请核对编号后再试。' } })
    .input(closedObject({ code: v.pipe(v.string(), v.maxLength(40)) }))
    .output(certificate),
}
