import tcb from '@cloudbase/node-sdk'
import { sendMessages } from '../handlers/send-messages'
import { sendReminders } from '../handlers/send-reminders'
import { systemClock } from '../ports/clock'
import { type SubscribeMessageSend, wechatMessages } from '../ports/wechat-messages'
import { openPostgres } from '../store/open-postgres'
import { forgetUses } from '../store/rate-windows'
import { publishWeeks } from '../store/week-publishing'
import { databaseUrl } from './database-url'

const day = 24 * 60 * 60 * 1000

const subscribeMessage: SubscribeMessageSend = async (requestData) => {
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
  const { result } = await app.callWxOpenApi({ apiName: 'subscribeMessage.send', requestData })
  return result ?? {}
}

/**
 * Every ten minutes, by a timer: forgets rate-limit counters older than a day, makes up the totals of a week that is
 * over, and sends what is due in the outbox and the reminders of challenges.
 * Without MESSAGE_TEMPLATE nothing is sent, and residents read their notices in the mini-program alone.
 */
export async function main(): Promise<{ forgotten: number; sent: number }> {
  const db = await openPostgres({ url: databaseUrl(process.env), maxConnections: 1 })
  try {
    const forgotten = await forgetUses(db, new Date(systemClock().getTime() - day))
    await publishWeeks(db, systemClock())
    const template = process.env.MESSAGE_TEMPLATE
    const port = template && wechatMessages(subscribeMessage, template)
    const sent = port
      ? (await sendMessages(db, port, systemClock)) + (await sendReminders(db, port, systemClock))
      : 0
    return { forgotten, sent }
  } finally {
    await db.close()
  }
}
