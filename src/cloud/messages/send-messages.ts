import { shortNotice } from '#domain/messages/notice'
import type { Clock } from '../ports/clock'
import type { Message, Messages } from '../ports/messages'
import type { Database } from '../database/database'
import { addReminders, claimMessages, type DueMessage, markFailed, markSent } from './store/outbox'
import { atOnce } from '../jobs/at-once'
import type { Batch } from '../jobs/run-jobs'
import { sendsAtOnce, wasSent } from './was-sent'

const hourMs = 60 * 60 * 1000
/** How long before an event its reminder is sent. People who sign up later know of it anyway. */
const remindMs = { from: 24 * hourMs, to: 2 * hourMs }
/** Longer than sending a batch takes; afterwards another run takes over from a killed sender. */
const claimMs = 2 * 60 * 1000
/** Older messages are no longer news: they are only in the mini-program, even once a template is set. */
const newsMs = 48 * hourMs
const most = { reminders: 2000, messages: 50, tries: 5 } as const

/** Adds reminders of events that begin within a day to the outbox. */
export async function addEventReminders(db: Database, now: Date): Promise<Batch> {
  const starting = { after: later(now, remindMs.to), by: later(now, remindMs.from) }
  const done = await addReminders(db, now, starting, most.reminders)
  return { done, more: done === most.reminders }
}

/**
 * Sends some of the messages due in the outbox, ten at a time. A message that cannot be sent is tried again
 * in a later run, five times in all.
 */
export async function sendMessages(db: Database, port: Messages, clock: Clock): Promise<Batch> {
  const now = clock()
  const [since, until] = [later(now, -newsMs), later(now, claimMs)]
  const due = await claimMessages(db, { now, since, until, most: most.messages, tries: most.tries })
  let done = 0
  await atOnce(due, sendsAtOnce, async (row) => {
    if (await sendOne(db, port, row, clock)) done += 1
  })
  return { done, more: due.length > 0 }
}

function later(than: Date, ms: number): Date {
  return new Date(than.getTime() + ms)
}

async function sendOne(db: Database, port: Messages, row: DueMessage, clock: Clock): Promise<boolean> {
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
}: DueMessage): Message {
  const page = `features/events/resident/event/index?id=${event_id}`
  const words = shortNotice(what, reason ?? undefined)
  return { id, provider, subject, page, title, at: new Date(starts_at), place, words }
}
