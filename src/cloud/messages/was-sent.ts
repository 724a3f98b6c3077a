import { setTimeout as wait } from 'node:timers/promises'
import type { Message, Messages } from '../ports/messages'

/** A sender that is killed may have sent so many without having noted it: these are sent again. */
export const sendsAtOnce = 10

/** Longer than WeChat ever takes to answer; a batch is not held up by one that never does. */
const patienceMs = 5000

/** Sends a message; answers whether that went well, and in time. What did not may be tried again. */
export async function wasSent(port: Messages, message: Message): Promise<boolean> {
  const waiting = new AbortController()
  const sent = port.send(message).then(
    () => true,
    () => false,
  )
  const tooLong = wait(patienceMs, false, { signal: waiting.signal }).catch(() => false)
  return Promise.race([sent, tooLong]).finally(() => waiting.abort())
}
