import { setTimeout as wait } from 'node:timers/promises'
import type { Message, Messages } from '../ports/messages'

/** How many to send at once. A killed sender may have sent as many without noting it: they go out again. */
export const sendsAtOnce = 10

/** Longer than WeChat ever takes to answer; keeps a call without an answer from holding up the batch. */
const patienceMs = 5000

/** Sends a message; answers whether it was sent in time. Otherwise it may be tried again. */
export async function wasSent(port: Messages, message: Message): Promise<boolean> {
  const waiting = new AbortController()
  const sent = port.send(message).then(
    () => true,
    () => false,
  )
  const tooLong = wait(patienceMs, false, { signal: waiting.signal }).catch(() => false)
  return Promise.race([sent, tooLong]).finally(() => waiting.abort())
}
