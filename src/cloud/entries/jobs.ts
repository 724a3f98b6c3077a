import { loggableError } from '../dispatch/loggable-error'
import { cityJobs } from '../city-jobs'
import { runJobs } from '../jobs/run-jobs'
import { systemClock } from '../ports/clock'
import { type SubscribeMessageSend, wechatMessages } from '../ports/wechat-messages'
import { openPostgres } from '../database/open-postgres'
import { databaseUrl } from './database-url'
import { callOpenApi } from './wechat-open-api'

/**
 * The platform ends the function after a minute (cloudbaserc.json). The longest batch, of messages that WeChat never
 * answers, takes 25 s: five times ten at once, each given up after five.
 */
const timeMs = 30_000

const subscribeMessage: SubscribeMessageSend = (request) => callOpenApi('subscribeMessage.send', request)

/**
 * Every minute, by a timer: all of `cityJobs`, each by itself. What is left when the time is up, the next run does; two
 * at once do nothing twice. Without MESSAGE_TEMPLATE nothing is sent. Answers how much each job did.
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
