import type { BootInput, NodeCalls, NodeNews } from './link'

/**
 * The messages of the link, JSON texts on one WebSocket at `/link`. Either side asks and tells; an answer or a refusal
 * bears the id of what was asked, counted by the asking side.
 *
 * Node sends `boot` first, then asks with the automator's methods (`App.getPageStack`, `Host.prepareTap` …); the page
 * may keep these until its agent is there. The page asks with the names of `NodeCalls`, tells with those of `PageNews`.
 */
export type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly what: string; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | { readonly kind: 'news'; readonly what: string; readonly value: unknown }

/** What Node tells the page. */
export interface PageInput {
  boot: BootInput
}

/** What the page tells Node. */
export interface PageNews extends NodeNews {
  /** The first page is shown and the agent answers; with `failed`, the mini-program could not be started. */
  started: { failed?: string }
}

export type NodeCall = keyof NodeCalls
