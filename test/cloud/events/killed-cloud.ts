import { sql } from 'drizzle-orm'
import { addEventReminders, sendMessages } from '#cloud/messages/send-messages'
import type { Messages } from '#cloud/ports/messages'
import { openPostgres } from '#cloud/database/open-postgres'
import { runThrough } from '../run-job'
import { openCrowd, type Share } from './crowd'

/** What happens in the life of a cloud: who signs up and who leaves, at once. */
export interface Life {
  readonly url: string
  readonly at: string
  readonly come: Share
  readonly leave: Share
}

// A process of its own, to be killed: `killed-cloud.js <a Life as JSON>`. Says `ready` when the crowd begins; messages
// are sent meanwhile. Ends when all is done and sent.
const { url, at, come, leave } = JSON.parse(process.argv[2] ?? '') as Life

async function main(): Promise<void> {
  const db = await openPostgres({ url, maxConnections: 6 })
  const now = new Date(at)
  /** What is written down here outlives the process. */
  const port: Messages = {
    send: async ({ id }) => void (await db.run(sql`insert into tries (message_id) values (${id}::uuid)`)),
  }
  const send = async () => {
    await runThrough(() => addEventReminders(db, now))
    await runThrough(() => sendMessages(db, port, () => now))
  }
  console.log('ready')
  let busy = true
  const crowd = openCrowd(db, now)
  const wishes = Promise.all([crowd.signUp(come), crowd.leave(leave)])
  void wishes.finally(() => (busy = false))
  while (busy) await send()
  await wishes
  await send()
  await db.close()
}

void main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
