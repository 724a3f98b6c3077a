import type { InputOf } from '../../../platform/cloud/call-cloud'
import { outbox } from '../../../platform/outbox/phone-outbox'

export type Report = Omit<InputOf<'reports.submit'>, 'key'>

/** Keeps the report on the phone, then sends it in its own time. Its key, or undefined where the phone is full. */
export function keepReport(report: Report): string | undefined {
  const entry = outbox.add('reports.submit', (key) => ({ ...report, key }))
  void outbox.flush()
  return entry?.key
}
