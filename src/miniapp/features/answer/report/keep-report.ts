import type { InputOf } from '../../../platform/cloud/call-cloud'
import { outbox } from '../../../platform/outbox/phone-outbox'

export type Report = Omit<InputOf<'reports.submit'>, 'key'>

/** Stores the report on the phone and starts sending it. Returns its key; undefined if the phone is full. */
export function keepReport(report: Report): string | undefined {
  const entry = outbox.add('reports.submit', (key) => ({ ...report, key }))
  void outbox.flush()
  return entry?.key
}
