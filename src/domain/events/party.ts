import type { EventAudience } from './choices'

/** The most people in one sign-up, including the person who signs up. */
export const largestParty = 6

/** Why a group of people cannot sign up, with the text shown to the user. */
export const partyFaultTexts = {
  PARTY_SIZE: '一次可以为1到6人报名，请重新选择。',
  ADULTS_ONLY: '这场活动只面向成年人，不能为孩子报名。',
  GUARDIAN_NEEDED: '孩子要由家长陪同参加，请同时为自己报名。',
  MORE_THAN_PLACES: '报名的人数超过了这场活动的总名额，请减少人数。',
} as const
export type PartyFault = keyof typeof partyFaultTexts

export interface Party {
  /** Whether the guardian comes, by this sign-up or an earlier one. */
  readonly guardianComes: boolean
  readonly children: number
  /** Number of people in this sign-up. */
  readonly size: number
}

/** Why a group may not sign up, regardless of free places; undefined if it may. */
export function partyFault(
  { guardianComes, children, size }: Party,
  { audience, capacity }: { audience: EventAudience; capacity: number },
): PartyFault | undefined {
  if (!Number.isInteger(size) || size < 1 || size > largestParty) return 'PARTY_SIZE'
  if (audience === 'adults' && children > 0) return 'ADULTS_ONLY'
  if (audience === 'accompanied' && children > 0 && !guardianComes) return 'GUARDIAN_NEEDED'
  return size > capacity ? 'MORE_THAN_PLACES' : undefined
}
