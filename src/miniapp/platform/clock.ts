import { readSlot, writeSlot, type Slot } from './storage'

interface Lead {
  /** How far the cloud's clock is ahead of this phone's, in ms. Unknown before the cloud's first reply. */
  readonly ms?: number
}

const slot: Slot<Lead> = { key: 'clock', version: 1, empty: {} }
let lead: Lead | undefined

/** The instant by the cloud's clock, as this phone knows it; by the phone's own until the cloud has told. */
export function cloudNow(): Date {
  return cloudTimeOf(phoneMs())
}

/** The cloud's time of an instant that was taken from this phone's clock, in ms. */
export function cloudTimeOf(atMs: number): Date {
  lead ??= readSlot(slot)
  return new Date(atMs + (lead.ms ?? 0))
}

/** This phone's clock in ms, right or wrong: for how long something takes, never for when it is. */
export function phoneMs(): number {
  return Date.now()
}

/**
 * Learns from a reply how far the cloud's clock is ahead: it read `told` (ISO 8601) at some moment between `sentMs` and
 * `gotMs`. What is known stays while that is possible, so that the time shown does not jump with each reply.
 */
export function learnCloudTime(told: string, sentMs: number, gotMs: number): void {
  const toldMs = Date.parse(told)
  // A phone whose clock was set while it waited has measured nothing.
  if (!Number.isFinite(toldMs) || gotMs < sentMs) return
  lead ??= readSlot(slot)
  if (lead.ms !== undefined && lead.ms >= toldMs - gotMs && lead.ms <= toldMs - sentMs) return
  lead = { ms: toldMs - Math.round((sentMs + gotMs) / 2) }
  writeSlot(slot, lead)
}
