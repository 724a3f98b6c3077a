export interface Message {
  /** A message sent before has the same id. */
  readonly id: string
  /** Whom to tell, as their platform knows them. */
  readonly provider: 'weapp' | 'local'
  readonly subject: string
  readonly eventId: string
  readonly text: string
}

/**
 * Tells somebody something outside the mini-program. Rejects where that failed and may be tried again. Whoever sends
 * may be killed before it has noted that it did, so a port that can tell by the id must not deliver twice.
 */
export interface Messages {
  send(message: Message): Promise<void>
}
