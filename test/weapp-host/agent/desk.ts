import type { Host } from '../runtime/host'
import type { OpenElements } from './elements/open-elements'

/** What every domain works with. */
export interface Desk {
  readonly host: Host
  readonly elements: OpenElements
  /** To be awaited after every act. */
  settle(): Promise<void>
}

/** Answers by method. Parameters come from the automator, whose shapes each answer names; none is checked twice. */
export type Answers = Readonly<Record<string, (params: never) => unknown>>
