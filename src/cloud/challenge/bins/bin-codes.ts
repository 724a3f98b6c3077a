import { setImmediate as breathe } from 'node:timers/promises'
import { binCode } from '#domain/challenge/bin-code'
import { slotMs, slotOf } from '#domain/checkin/check-in-code'
import { type BinSecret, binSecrets, binSecretsOpened } from '../store/bin-points'
import type { Database } from '../../database/database'
import { hash } from '../../checkin/public'

/** The bins of a slot by the digits that they show in it; mostly one, but nothing keeps two from showing the same. */
type Shown = ReadonlyMap<string, string>

/** Ticks that waited without a network are of slots of long ago; so many slots are kept. */
const mostSlots = 16
/** Bins whose codes are made before others get their turn: a few milliseconds. */
const atOnce = 200

const kept = new WeakMap<Database, Map<number, Promise<Shown>>>()

/**
 * The bin that shows these digits at an instant, or showed them in the slot before. The codes of all bins are made
 * once a slot and process, not once a question.
 */
export async function binShowing(db: Database, digits: string, at: Date): Promise<string | undefined> {
  const slots = [slotOf(at), slotOf(at) - 1]
  for (const slot of slots) {
    const found = (await shownIn(db, slot)).get(digits)
    if (found !== undefined) return found
  }
  // Since the codes were made a bin may have been opened; one that was opened later showed none.
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
