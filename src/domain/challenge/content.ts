import type { AgeBand } from '../family/child'
import type { KeptData } from '../privacy/kept-data'
import type { BinClass } from '../waste-class'
import type { Pictogram } from './pictograms'

/** What the challenge says, as it ships. Source: src/content/challenge; sources are full titles. */
export interface ChallengeContent {
  readonly actions: readonly Action[]
  /** The newest last: it is the one to be signed. */
  readonly pledges: readonly Pledge[]
  /** The newest last: it is the one to be agreed to. */
  readonly consents: readonly Consent[]
  readonly followUps: readonly FollowUp[]
  readonly bagWeights: BagWeights
  readonly methods: Readonly<Record<MethodId, Method>>
  readonly teachBacks: readonly TeachBack[]
}

/** Only a drop-off brings something to a bin; the others are ways to prepare, to make less waste, to learn. */
export const actionKinds = ['drop-off', 'prepare', 'reduce', 'learn'] as const
export type ActionKind = (typeof actionKinds)[number]

/** Something a child does for 21 days; every text can be read aloud as it stands. */
export interface Action {
  readonly id: string
  readonly ageBand: AgeBand
  /** What the child says when it picks it. */
  readonly title: string
  readonly picture: Pictogram
  readonly how: string
  readonly why: string
  /** When the child may say: done. */
  readonly whatCounts: string
  readonly kind: ActionKind
  /** When it can be done; undefined: on any day. */
  readonly often?: string | undefined
  readonly sources: readonly string[]
}

/**
 * Whether a child can keep to these actions: three different ones, and one of them can be done on any day, so that no
 * day passes on which nothing could be ticked.
 */
export function areKeepable(picked: readonly Pick<Action, 'id' | 'often'>[]): boolean {
  return new Set(picked.map(({ id }) => id)).size === 3 && picked.some(({ often }) => often === undefined)
}

/** What a family signs. */
export interface Pledge {
  readonly version: string
  readonly title: string
  readonly lines: readonly string[]
}

/** What a guardian agrees to before a child takes part. */
export interface Consent {
  readonly version: string
  readonly title: string
  readonly parts: readonly { readonly heading: string; readonly text: string }[]
  /** What is kept of the child; empty in the first version, which told of it in a part. */
  readonly kept: readonly KeptData[]
  /** What is ticked. */
  readonly agree: string
  /** What is ticked besides, for what the challenge does without; undefined in the first version. */
  readonly separate?: { readonly photos: string; readonly signature: string } | undefined
  readonly sources: readonly string[]
}

export const followUpAnswers = ['still', 'sometimes', 'notAnyMore'] as const
export type FollowUpAnswer = (typeof followUpAnswers)[number]

/** A gentle question some days after the challenge began. */
export interface FollowUp {
  readonly day: number
  readonly ask: string
  readonly answers: Readonly<Record<FollowUpAnswer, string>>
}

/** Half bags of each class. */
export type Bags = Readonly<Record<BinClass, number>>

/** What is weighed; pieces of hazardous waste differ twentyfold, so they are counted. */
export const weighedClasses = ['recyclable', 'food', 'other'] as const satisfies readonly BinClass[]
export type WeighedClass = (typeof weighedClasses)[number]

/** What one full bag of so many litres weighs, in grams: an estimate, and said to be one. */
export interface BagWeights {
  readonly litres: number
  readonly grams: Readonly<Record<WeighedClass, { readonly least: number; readonly most: number }>>
  readonly note: string
  readonly sources: readonly string[]
}

export const methodIds = [
  'family-days',
  'family-adults',
  'family-bags',
  'kilograms',
  'joined',
  'weeks',
  'drop-offs',
  'confirmed',
  'bags',
  'middle',
  'unit-total',
  'withheld',
] as const
export type MethodId = (typeof methodIds)[number]

/** How a number comes about. */
export interface Method {
  readonly title: string
  readonly text: string
}

/** A card by which a child teaches a grown-up: what to ask, and what to explain afterwards. */
export interface TeachBack {
  readonly id: string
  readonly title: string
  readonly picture: Pictogram
  readonly ask: string
  readonly explain: string
  readonly sources: readonly string[]
}
