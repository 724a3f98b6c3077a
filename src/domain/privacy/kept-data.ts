/** Something that is kept of people, as residents read of it. */
export interface KeptData {
  readonly what: string
  readonly why: string
  readonly seenBy: string
  /** And what becomes of it then. */
  readonly howLong: string
}

/** Who is answerable for it. */
export interface DataHandler {
  readonly name: string
  readonly contact: string
  /** Who looks after children's data. */
  readonly officer: string
  /** Where to complain. */
  readonly complain: string
  readonly stored: string
  readonly protected: string
}

/** What the privacy page says, as it ships. Source: src/content/privacy; sources are cited. */
export interface PrivacyTexts {
  readonly handler: DataHandler
  readonly kept: readonly KeptData[]
  readonly sources: readonly string[]
}
