import { shortNotice } from '#domain/events/notice'
import type { Clock } from '../ports/clock'
import type { Message, Messages } from '../ports/messages'
import type { Database } from '../store/database'
import { addReminders, claimMessages, type DueRow, markFailed, markSent } from '../store/outbox'
import { wasSent } from './was-sent'

const hourMs = 60 * 60 * 1000
/** How long before an event its reminder goes out. Who signs up later knows of it anyway. */
const remindMs = { from: 24 * hourMs, to: 2 * hourMs }
/** Longer than sending a batch takes: who was killed while sending is taken over after it. */
const claimMs = 2 * 60 * 1000
const batch = 50
const tries = 5

/**
 * Sends what is due in the outbox, reminders of what is held within a day included; may run in several places at once,
 * and be killed. A message that cannot be sent is tried again with a later run, five times in all. Answers how many
 * were sent.
 */
export async function sendMessages(db: Database, port: Messages, clock: Clock): Promise<number> {
  const started = clock()
  await addReminders(db, started, { after: later(started, remindMs.to), by: later(started, remindMs.from) })
  let sent = 0
  for (;;) {
    const now = clock()
    const due = await claimMessages(db, { now, until: later(now, claimMs), most: batch, tries })
    if (due.length === 0) return sent
    for (const row of due) sent += Number(await sendOne(db, port, row, clock))
  }
}

function later(than: Date, ms: number): Date {
  return new Date(than.getTime() + ms)
}

async function sendOne(db: Database, port: Messages, row: DueRow, clock: Clock): Promise<boolean> {
  const delivered = await wasSent(port, messageOf(row))
  await (delivered ? markSent(db, row.id, clock()) : markFailed(db, row.id))
  return delivered
}

function messageOf({
  id,
  provider,
  subject,
  event_id,
  what,
  title,
  starts_at,
  place,
  reason,
}: DueRow): Message {
  const page = `features/events/resident/event/index?id=${event_id}`
  const words = shortNotice(what, reason ?? undefined)
  return { id, provider, subject, page, title, at: new Date(starts_at), place, words }
}
