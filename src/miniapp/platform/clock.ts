import { readSlot, writeSlot, type Slot } from './storage'

interface Lead {
  /** How far the cloud's clock is ahead of this phone's, in ms. Missing before the cloud's first reply. */
  readonly ms?: number
}

const slot: Slot<Lead> = { key: 'clock', version: 1, empty: {} }
let lead: Lead | undefined

/** The current time by the cloud's clock; by the phone's clock until the cloud has replied once. */
export function cloudNow(): Date {
  return cloudTimeOf(phoneMs())
}

/** Converts an instant of this phone's clock, in ms, to the cloud's time. */
export function cloudTimeOf(atMs: number): Date {
  lead ??= readSlot(slot)
  return new Date(atMs + (lead.ms ?? 0))
}

/** This phone's clock in ms, which may be wrong. Use it to measure durations, never to tell the time. */
export function phoneMs(): number {
  return Date.now()
}

/**
 * Updates the lead of the cloud's clock from a reply: the cloud read `told` (ISO 8601) at some moment between
 * `sentMs` and `gotMs`. The known lead is kept while it fits, so that the time shown does not jump with each
 * reply.
 */
export function learnCloudTime(told: string, sentMs: number, gotMs: number): void {
  const toldMs = Date.parse(told)
  // If the phone's clock was set back during the request, the measurement is useless.
  if (!Number.isFinite(toldMs) || gotMs < sentMs) return
  lead ??= readSlot(slot)
  if (lead.ms !== undefined && lead.ms >= toldMs - gotMs && lead.ms <= toldMs - sentMs) return
  lead = { ms: toldMs - Math.round((sentMs + gotMs) / 2) }
  writeSlot(slot, lead)
}
