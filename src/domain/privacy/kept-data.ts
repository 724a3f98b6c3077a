/** A kind of personal data that is kept, as described to residents. */
export interface KeptData {
  readonly what: string
  readonly why: string
  readonly seenBy: string
  /** How long it is kept, and what happens to it then. */
  readonly howLong: string
}

/** Who is responsible for personal data. */
export interface DataHandler {
  readonly name: string
  readonly contact: string
  /** The person responsible for children's data. */
  readonly officer: string
  /** Where to complain. */
  readonly complain: string
  readonly stored: string
  readonly protected: string
}

/** Texts of the privacy page as shipped. Source: src/content/privacy; here `sources` are citations. */
export interface PrivacyTexts {
  readonly handler: DataHandler
  readonly kept: readonly KeptData[]
  readonly sources: readonly string[]
}
