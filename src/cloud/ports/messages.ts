export interface Message {
  /** A message sent before has the same id. */
  readonly id: string
  /** Whom to tell, as their platform knows them. */
  readonly provider: 'weapp' | 'local'
  readonly subject: string
  /** What a tap opens: a page of the mini-program with its parameters, as in `app.config.ts`, without a leading slash. */
  readonly page: string
  /** What it is about, by its name. */
  readonly title: string
  /** When that is. */
  readonly at: Date
  readonly place: string
  /** What there is to tell; best said in twenty characters, after which a platform may cut it. */
  readonly words: string
}

/**
 * Tells somebody something outside the mini-program. Rejects where that failed and may be tried again. Whoever sends
 * may be killed before it has noted that it did, so a port that can tell by the id must not deliver twice.
 */
export interface Messages {
  send(message: Message): Promise<void>
}
