export interface Message {
  /** The same whenever the same message is sent again. */
  readonly id: string
  /** The recipient's identity on their platform. */
  readonly provider: 'weapp' | 'local'
  readonly subject: string
  /** The page that a tap opens, with its parameters: as in `app.config.ts`, without a leading slash. */
  readonly page: string
  /** The name of what the message is about. */
  readonly title: string
  /** When that takes place. */
  readonly at: Date
  readonly place: string
  /** The message itself; best within twenty characters, because a platform may cut the rest. */
  readonly words: string
}

/**
 * Sends somebody a message outside the mini-program. Rejects if that failed and may be tried again. A sender
 * may be killed before it notes a success, so a port that can recognise the id must not deliver twice.
 */
export interface Messages {
  send(message: Message): Promise<void>
}
