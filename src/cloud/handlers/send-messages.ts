import type { Messages } from '../ports/messages'
import type { Database } from '../store/database'
import { addReminders, claimMessages, markSent } from '../store/outbox'
import { noticeWords } from './present-event'

const dayMs = 24 * 60 * 60 * 1000
/** Longer than sending a batch takes: who was killed while sending is taken over after it. */
const claimMs = 2 * 60 * 1000
const batch = 50
const tries = 5

/**
 * Sends what is due in the outbox, reminders of the next day's events included; may run in several places at once. A
 * message that cannot be sent is tried again with a later run, five times in all. Answers how many were sent.
 */
export async function sendMessages(db: Database, port: Messages, now: Date): Promise<number> {
  await addReminders(db, now, new Date(now.getTime() + dayMs))
  const until = new Date(now.getTime() + claimMs)
  let sent = 0
  for (;;) {
    const due = await claimMessages(db, { now, until, most: batch, tries })
    if (due.length === 0) return sent
    for (const row of due) {
      const { id, provider, subject, event_id } = row
      const message = { id, provider, subject, eventId: event_id, text: noticeWords(row) }
      const delivered = await port.send(message).then(
        () => true,
        () => false,
      )
      if (delivered) await markSent(db, id, now)
      sent += Number(delivered)
    }
  }
}
