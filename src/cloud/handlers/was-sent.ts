import type { Message, Messages } from '../ports/messages'

/** Sends a message; answers whether that went well. What did not may be tried again. */
export function wasSent(port: Messages, message: Message): Promise<boolean> {
  return port.send(message).then(
    () => true,
    () => false,
  )
}
