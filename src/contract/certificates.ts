import * as v from 'valibot'
import { closedObject } from './closed-object'
import { procedure, unsafeText } from './errors'
import { text } from './text'
import { localDay, rowId } from './values'

const about = v.variant('kind', [
  v.strictObject({ kind: v.literal('contest'), contestId: rowId }),
  v.strictObject({ kind: v.literal('streak'), days: v.picklist([7, 21, 66]) }),
])

const certificate = v.object({ name: v.string(), what: v.string(), day: localDay })
const owned = v.object({ ...certificate.entries, code: v.string() })

export const certificates = {
  /** One certificate a person and achievement; asked for again it is the same one. */
  issue: procedure
    .errors({
      ...unsafeText,
      CONFLICT: { status: 409, message: '这张证书已经用另一个名字发过了，不能再改名。' },
      NOT_EARNED: { status: 409, message: '还没有达到发证书的要求，再加把劲。' },
    })
    .input(closedObject({ about, name: text(12) }))
    .output(owned),
  /** The caller's own, newest first. */
  mine: procedure.input(v.optional(closedObject({}))).output(v.array(owned)),
  /** Open to everyone: what a certificate with this code says. */
  verify: procedure
    .errors({ UNKNOWN_CERTIFICATE: { status: 404, message: '没有这个编号的证书，请核对编号后再试。' } })
    .input(closedObject({ code: v.pipe(v.string(), v.maxLength(40)) }))
    .output(certificate),
}
