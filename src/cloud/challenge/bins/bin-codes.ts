import { setImmediate as breathe } from 'node:timers/promises'
import { binCode } from '#domain/challenge/bin-code'
import { slotMs, slotOf } from '#domain/checkin/check-in-code'
import { type BinSecret, binSecrets, binSecretsOpened } from '../store/bin-points'
import type { Database } from '../../database/database'
import { hash } from '../../checkin/public'

/** The id of the bin that shows each code in a slot. If two bins show the same digits, one is kept. */
type Shown = ReadonlyMap<string, string>

/** How many slots to keep. Ticks made offline refer to slots of long ago. */
const mostSlots = 16
/** How many codes to make before other work gets a turn; they take a few milliseconds. */
const atOnce = 200

const kept = new WeakMap<Database, Map<number, Promise<Shown>>>()

/**
 * The id of the bin that shows these digits at an instant, or showed them in the slot before. Each process
 * makes the codes of all bins once per slot, not for every call.
 */
export async function binShowing(db: Database, digits: string, at: Date): Promise<string | undefined> {
  const slots = [slotOf(at), slotOf(at) - 1]
  for (const slot of slots) {
    const found = (await shownIn(db, slot)).get(digits)
    if (found !== undefined) return found
  }
  // The cached codes miss bins opened since they were made. A bin opened after the slot showed no code in it.
  const startOf = (slot: number) => new Date(slot * slotMs)
  const opened = await binSecretsOpened(db, startOf(slotOf(at) - 1), startOf(slotOf(at) + 1))
  return opened.find((bin) => slots.some((slot) => digitsOf(bin, slot) === digits))?.id
}

function shownIn(db: Database, slot: number): Promise<Shown> {
  const slots = kept.get(db) ?? new Map<number, Promise<Shown>>()
  kept.set(db, slots)
  const shown = slots.get(slot) ?? makeCodes(db, slot)
  slots.delete(slot)
  slots.set(slot, shown)
  shown.catch(() => slots.delete(slot))
  for (const oldest of [...slots.keys()].slice(0, -mostSlots)) slots.delete(oldest)
  return shown
}

async function makeCodes(db: Database, slot: number): Promise<Shown> {
  const bins = await binSecrets(db)
  const shown = new Map<string, string>()
  for (const [index, bin] of bins.entries()) {
    if (index % atOnce === atOnce - 1) await breathe()
    shown.set(digitsOf(bin, slot), bin.id)
  }
  return shown
}

function digitsOf({ id, secret }: BinSecret, slot: number): string {
  return binCode(hash, Buffer.from(secret, 'hex'), id, slot).digits
}
