import type { Clock } from './ports/clock'
import type { Messages } from './ports/messages'
import type { Database } from './database/database'
import type { Job } from './jobs/run-jobs'
import { forgetOldChallenges, sendReminders } from './challenge/public'
import { forgetOldDiaries } from './diary/public'
import { addEventReminders, forgetNotices, sendMessages } from './messages/public'
import { forgetUses } from './people/public'
import { publishWeeks } from './groups/public'

const dayMs = 24 * 60 * 60 * 1000
/** How long rate-limit counters are kept: no limit counts longer. */
const usesMs = dayMs
/** How long notices are kept, as the privacy guideline says (docs/decisions/0012-cost.md). */
const noticesMs = 180 * dayMs
const [uses, notices, challenges, diaries] = [5000, 2000, 200, 2000]

/** All background jobs. Without a port nothing is sent: notices are then only in the mini-program. */
export function cityJobs(db: Database, clock: Clock, port: Messages | undefined): Job[] {
  return [
    { name: 'weeks', batch: () => publishWeeks(db, clock()) },
    { name: 'event-reminders', batch: () => addEventReminders(db, clock()) },
    ...(port ? sending(db, clock, port) : []),
    forgetting('uses', uses, (most) => forgetUses(db, ago(usesMs), most)),
    forgetting('notices', notices, (most) => forgetNotices(db, ago(noticesMs), most)),
    forgetting('challenges', challenges, (most) => forgetOldChallenges(db, clock(), most)),
    forgetting('diaries', diaries, (most) => forgetOldDiaries(db, clock(), most)),
  ]

  function ago(ms: number): Date {
    return new Date(clock().getTime() - ms)
  }
}

function sending(db: Database, clock: Clock, port: Messages): Job[] {
  return [
    { name: 'messages', batch: () => sendMessages(db, port, clock) },
    { name: 'challenge-reminders', batch: () => sendReminders(db, port, clock) },
  ]
}

function forgetting(name: string, most: number, forget: (most: number) => Promise<number>): Job {
  return {
    name: `forget-${name}`,
    batch: async () => {
      const done = await forget(most)
      return { done, more: done === most }
    },
  }
}
