import * as v from 'valibot'
import { closedObject } from './closed-object'
import { conflictError, procedure } from './errors'
import { onEvent } from './event'
import { code } from './text'
import { localDay, rowId } from './values'

const format = v.picklist(['xlsx', 'csv'])

/** A file for the phone to save. */
const file = v.object({
  /** With its file extension. */
  name: v.string(),
  mimeType: v.string(),
  base64: v.string(),
})

/** For workers of the organisation. The audit log has every file; a retry with the same key is one export. */
export const ledger = {
  /** The people who had a place at an event or were there, with the hours of each. */
  attendance: procedure
    .errors(conflictError)
    .input(closedObject({ ...onEvent, format }))
    .output(file),
  /** The events of an organisation on local days `from` to `to`, both included, with numbers and hours. */
  participation: procedure
    .errors({
      ...conflictError,
      PERIOD: { status: 422, message: '请选择不超过一年的时间段，结束日期不能早于开始日期。' },
    })
    .input(closedObject({ key: code(64), organisationId: rowId, from: localDay, to: localDay, format }))
    .output(file),
}
