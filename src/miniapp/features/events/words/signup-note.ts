import type { OutputOf } from '../../../platform/cloud/call-cloud'

export type OwnSignup = OutputOf<'signups.mine'>[number]

/** Whether a sign-up leads to an event that is still to be. */
export function isComing({ state, event }: OwnSignup, now: Date): boolean {
  return state !== 'cancelled' && event.state === 'published' && now <= new Date(event.endsAt)
}

/** Who comes: the caller is 我. */
export function namesText(people: OwnSignup['people']): string {
  return people.map(({ nickname }) => nickname ?? '我').join('、')
}

/** How a sign-up stands, and for whom it is. */
export function signupNote({ state, ahead, people }: Pick<OwnSignup, 'state' | 'ahead' | 'people'>): string {
  const names = namesText(people)
  if (state === 'cancelled') return `已取消报名：${names}`
  if (state === 'placed') return `已报名：${names}`
  return ahead > 0 ? `候补中，前面还有${ahead}人：${names}` : `候补第一位：${names}`
}
