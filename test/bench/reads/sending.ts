import { setTimeout as wait } from 'node:timers/promises'
import { sendMessages } from '#cloud/messages/send-messages'
import { openPostgres } from '#cloud/database/open-postgres'
import { askedAt } from '../city/reads'

/** How many messages that are due one instance sends in a minute, by a port that answers in 100 ms; half of those due. */
export async function sendDue(url: string): Promise<number> {
  const db = await openPostgres({ url, maxConnections: 2 })
  const port = { send: () => wait(100) }
  try {
    const started = performance.now()
    let sent = 0
    while (sent < 1500) sent += (await sendMessages(db, port, () => askedAt)).done
    return Math.round((sent * 60_000) / (performance.now() - started))
  } finally {
    await db.close()
  }
}
