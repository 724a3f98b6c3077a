import { dayOfChallenge } from '#domain/challenge/calendar'
import { nextReminder, reminderWords } from '#domain/challenge/reminder'
import { localDay } from '#domain/local-day'
import type { Clock } from '../ports/clock'
import type { Message, Messages } from '../ports/messages'
import type { Database } from '../store/database'
import { claimReminders, type DueReminder, putOff } from '../store/reminders'
import { wasSent } from './was-sent'

const minuteMs = 60 * 1000
/** Longer than sending a batch takes: who was killed while sending is taken over after it. */
const claimMs = 2 * minuteMs
/** Nobody is reminded at another hour than the one they chose because a timer stood still. */
const latestMs = 60 * minuteMs
const batch = 50

/**
 * Reminds families of a day that is not ticked, and of the questions afterwards, at the time that they chose; may run
 * in several places at once, and be killed. One that cannot be sent is tried again for an hour. Answers how many were
 * sent.
 */
export async function sendReminders(db: Database, port: Messages, clock: Clock): Promise<number> {
  let sent = 0
  for (;;) {
    const now = clock()
    const until = new Date(now.getTime() + claimMs)
    const due = await claimReminders(db, { now, until, most: batch })
    if (due.length === 0) return sent
    for (const one of due) sent += Number(await remind(db, port, one, now))
  }
}

async function remind(db: Database, port: Messages, due: DueReminder, now: Date): Promise<boolean> {
  const at = new Date(due.next_at)
  const isLate = now.getTime() - at.getTime() > latestMs
  const words = isLate ? undefined : reminderWords(dayOfChallenge(due.starts_on, localDay(at)), due.days)
  if (words !== undefined && !(await wasSent(port, messageOf(due, at, words)))) return false
  await putOff(db, due, nextReminder(due.time, now))
  return words !== undefined
}

/** Says nothing of the child: whoever looks at the phone may read it. */
function messageOf(due: DueReminder, at: Date, words: string): Message {
  return {
    id: `${due.challenge_id}/${due.user_id}/${localDay(at)}`,
    provider: due.provider,
    subject: due.subject,
    page: 'features/challenge/home/index',
    title: '小手牵大手21天挑战',
    at,
    place: '家里',
    words,
  }
}
