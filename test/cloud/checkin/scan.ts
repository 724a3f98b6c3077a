import { stranger } from '../test-cloud'
import { event, events } from './door'
import type { Shown } from './roster'

type Scanned = { people: Shown[]; minutes: number | null }

export const codeNow = (eventId = event.eventId) => events.shownCode(eventId)
export const scan = (code: string, caller: ReturnType<typeof stranger>, changes: object = {}) =>
  events.cloud.ask('checkin.scan', { eventId: event.eventId, code, ...changes }, caller)
export const codeOfScan = (code: string, caller = stranger(), changes: object = {}) =>
  events.code('checkin.scan', { eventId: event.eventId, code, ...changes }, caller)
export const scanned = (code: string, caller: ReturnType<typeof stranger>, changes: object = {}) =>
  events.ask<Scanned>('checkin.scan', { eventId: event.eventId, code, ...changes }, caller)
