import { dayOfChallenge } from '#domain/challenge/calendar'
import { isOver, isTooLate, nextReminder, reminderWords } from '#domain/challenge/reminder'
import { localDay } from '#domain/local-day'
import type { Clock } from '../ports/clock'
import type { Message, Messages } from '../ports/messages'
import type { Database } from '../database/database'
import { claimReminders, type DueReminder, dropReminder, putOff } from './store/reminders'
import { atOnce } from '../jobs/at-once'
import type { Batch } from '../jobs/run-jobs'
import { sendsAtOnce, wasSent } from '../messages/public'

/** Longer than sending a batch takes; afterwards another run takes over from a killed sender. */
const claimMs = 2 * 60 * 1000
const mostReminders = 50

/**
 * Sends reminders at the time of day each family chose: of a day that is not ticked, and of the questions
 * afterwards. A reminder that cannot be sent is tried again until it is too late for it. After the last
 * question there are no more reminders.
 */
export async function sendReminders(db: Database, port: Messages, clock: Clock): Promise<Batch> {
  const now = clock()
  const until = new Date(now.getTime() + claimMs)
  const due = await claimReminders(db, { now, until, most: mostReminders })
  let done = 0
  await atOnce(due, sendsAtOnce, async (one) => {
    if (await remind(db, port, one, now)) done += 1
  })
  return { done, more: due.length > 0 }
}

async function remind(db: Database, port: Messages, due: DueReminder, now: Date): Promise<boolean> {
  const at = new Date(due.next_at)
  const day = dayOfChallenge(due.starts_on, localDay(at))
  const words = isTooLate(at, now) ? undefined : reminderWords(day, due.days)
  if (words !== undefined && !(await wasSent(port, messageOf(due, at, words)))) return false
  if (isOver(day)) await dropReminder(db, due.challenge_id, due.user_id)
  else await putOff(db, due, nextReminder(due.time, now))
  return words !== undefined
}

/** The message does not mention the child, because anybody who looks at the phone may read it. */
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
