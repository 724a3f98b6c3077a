/** A law, standard or practice that answers are based on, as shown to residents. */
export interface CitedSource {
  /** With its number, so that it can be looked up. */
  readonly title: string
  readonly dated: string
  /** What it regulates or says. */
  readonly about: string
  /** How much of the original text was read when the answers were written. */
  readonly read: 'whole' | 'part' | 'none'
}
