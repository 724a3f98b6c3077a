import type { AgeBand } from '../family/child'
import type { KeptData } from '../privacy/kept-data'
import type { BinClass } from '../waste-class'
import type { Pictogram } from './pictograms'

/** All texts of the challenge as shipped. Source: src/content/challenge; here `sources` are full titles. */
export interface ChallengeContent {
  readonly actions: readonly Action[]
  /** The newest, which families sign, is last. */
  readonly pledges: readonly Pledge[]
  /** The newest, which guardians agree to, is last. */
  readonly consents: readonly Consent[]
  readonly followUps: readonly FollowUp[]
  readonly bagWeights: BagWeights
  readonly methods: Readonly<Record<MethodId, Method>>
  readonly teachBacks: readonly TeachBack[]
}

/** Only a `drop-off` takes something to a bin; the others prepare waste, avoid it or learn about it. */
export const actionKinds = ['drop-off', 'prepare', 'reduce', 'learn'] as const
export type ActionKind = (typeof actionKinds)[number]

/** Something a child does for 21 days. Every text is fit to be read aloud. */
export interface Action {
  readonly id: string
  readonly ageBand: AgeBand
  /** What the child says when choosing the action. */
  readonly title: string
  readonly picture: Pictogram
  readonly how: string
  readonly why: string
  /** What the child must have done to tick a day. */
  readonly whatCounts: string
  readonly kind: ActionKind
  /** Says on which days it can be done; undefined means any day. */
  readonly often?: string | undefined
  readonly sources: readonly string[]
}

/**
 * Whether a child may choose these actions: three different ones, at least one of which can be done on any
 * day, so that there is something to tick every day.
 */
export function areKeepable(picked: readonly Pick<Action, 'id' | 'often'>[]): boolean {
  return new Set(picked.map(({ id }) => id)).size === 3 && picked.some(({ often }) => often === undefined)
}

/** The pledge that a family signs. */
export interface Pledge {
  readonly version: string
  readonly title: string
  readonly lines: readonly string[]
}

/** The text a guardian agrees to before a child takes part. */
export interface Consent {
  readonly version: string
  readonly title: string
  readonly parts: readonly { readonly heading: string; readonly text: string }[]
  /** Which of the child's data is kept; empty in the first version, which said so in `parts`. */
  readonly kept: readonly KeptData[]
  /** Label of the checkbox. */
  readonly agree: string
  /** Labels of further checkboxes, for things the challenge works without; undefined in the first version. */
  readonly separate?: { readonly photos: string; readonly signature: string } | undefined
  readonly sources: readonly string[]
}

export const followUpAnswers = ['still', 'sometimes', 'notAnyMore'] as const
export type FollowUpAnswer = (typeof followUpAnswers)[number]

/** A friendly question asked on a day some time after the challenge began. */
export interface FollowUp {
  readonly day: number
  readonly ask: string
  readonly answers: Readonly<Record<FollowUpAnswer, string>>
}

/** Number of half bags of each class. */
export type Bags = Readonly<Record<BinClass, number>>

/** Classes whose bags are weighed. Hazardous waste is counted in pieces, whose weights differ twentyfold. */
export const weighedClasses = ['recyclable', 'food', 'other'] as const satisfies readonly BinClass[]
export type WeighedClass = (typeof weighedClasses)[number]

/** Estimated weight in grams of a full bag of `litres`; shown as an estimate. */
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

/** Explains how a number is calculated. */
export interface Method {
  readonly title: string
  readonly text: string
}

/** A card for a child to teach an adult: what to ask, and what to explain afterwards. */
export interface TeachBack {
  readonly id: string
  readonly title: string
  readonly picture: Pictogram
  readonly ask: string
  readonly explain: string
  readonly sources: readonly string[]
}
