import type { EventAudience } from './choices'

/** The most people that one person signs up together, themselves included. */
export const largestParty = 6

/** What can be wrong with those who want to come, and what to tell whoever signs them up. */
export const partyFaultTexts = {
  PARTY_SIZE: '一次可以为1到6人报名，请重新选择。',
  ADULTS_ONLY: '这场活动只面向成年人，不能为孩子报名。',
  GUARDIAN_NEEDED: '孩子要由家长陪同参加，请同时为自己报名。',
  MORE_THAN_PLACES: '报名的人数超过了这场活动的总名额，请减少人数。',
} as const
export type PartyFault = keyof typeof partyFaultTexts

export interface Party {
  /** The guardian comes, with this sign-up or an earlier one. */
  readonly guardianComes: boolean
  readonly children: number
  /** People of this sign-up. */
  readonly size: number
}

/** What keeps a party from signing up, whatever places are left; nothing if they may. */
export function partyFault(
  { guardianComes, children, size }: Party,
  { audience, capacity }: { audience: EventAudience; capacity: number },
): PartyFault | undefined {
  if (!Number.isInteger(size) || size < 1 || size > largestParty) return 'PARTY_SIZE'
  if (audience === 'adults' && children > 0) return 'ADULTS_ONLY'
  if (audience === 'accompanied' && children > 0 && !guardianComes) return 'GUARDIAN_NEEDED'
  return size > capacity ? 'MORE_THAN_PLACES' : undefined
}
