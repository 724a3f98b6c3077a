/** A page as the host has drawn it: its own tree, and that of every component in it. */
export interface DrawnPage {
  readonly route: string
  readonly parts: readonly DrawnPart[]
}

/** What one WXML file drew. */
export interface DrawnPart {
  /** The file, without ending. */
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly children: readonly DrawnNode[]
}

export type DrawnNode = string | DrawnElement

/** What an element holds, however it came there. */
export interface DrawnElement {
  readonly tag: string
  readonly id: string
  readonly class: string
  readonly style: string
  readonly slot: string
  readonly dataset: Readonly<Record<string, unknown>>
  readonly marks: Readonly<Record<string, unknown>>
  /** Handlers' names by event. */
  readonly events: Readonly<Record<string, string>>
  /** What its component has by each property's name; a slot has its `name`. */
  readonly properties: Readonly<Record<string, unknown>>
  readonly children: readonly DrawnNode[]
}
