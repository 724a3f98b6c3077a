/** A law, standard or practice that answers rest on, as residents read of it. */
export interface CitedSource {
  /** With its number, as it is looked up. */
  readonly title: string
  readonly dated: string
  /** What it regulates or says. */
  readonly about: string
  /** How much of its own words was read when the answers were written. */
  readonly read: 'whole' | 'part' | 'none'
}
