import { loggableError } from '../dispatch/loggable-error'
import { cityJobs } from '../city-jobs'
import { runJobs } from '../jobs/run-jobs'
import { systemClock } from '../ports/clock'
import { type SubscribeMessageSend, wechatMessages } from '../ports/wechat-messages'
import { openPostgres } from '../database/open-postgres'
import { databaseUrl } from './database-url'
import { callOpenApi } from './wechat-open-api'

/**
 * The platform ends the function after a minute (cloudbaserc.json). The longest batch takes 25 s: fifty
 * messages, ten at a time, each given up after five seconds without an answer from WeChat.
 */
const timeMs = 30_000

const subscribeMessage: SubscribeMessageSend = (request) => callOpenApi('subscribeMessage.send', request)

/**
 * Runs every minute, by a timer: all of `cityJobs`, independently. The next run does what is left when the
 * time is up; two runs at once do nothing twice. Without MESSAGE_TEMPLATE nothing is sent. Answers how much
 * each job did.
 */
export async function main(): Promise<Record<string, number>> {
  const end = systemClock().getTime() + timeMs
  const db = await openPostgres({ url: databaseUrl(process.env), maxConnections: 2 })
  try {
    const template = process.env.MESSAGE_TEMPLATE
    const port = template ? wechatMessages(subscribeMessage, template) : undefined
    const reports = await runJobs(cityJobs(db, systemClock, port), () => systemClock().getTime() > end)
    for (const { name, fault } of reports)
      if (fault !== undefined) console.error(JSON.stringify({ job: name, fault: loggableError(fault) }))
    return Object.fromEntries(reports.map(({ name, done }) => [name, done]))
  } finally {
    await db.close()
  }
}
