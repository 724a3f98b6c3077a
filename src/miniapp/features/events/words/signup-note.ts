import type { OutputOf } from '../../../platform/cloud/call-cloud'

export type OwnSignup = OutputOf<'signups.mine'>[number]

/** Whether the sign-up is for an event that is still to come. */
export function isComing({ state, event }: OwnSignup, now: Date): boolean {
  return state !== 'cancelled' && event.state === 'published' && now <= new Date(event.endsAt)
}

/** Names of the people of a sign-up. The caller has no nickname and appears as 我. */
export function namesText(people: OwnSignup['people']): string {
  return people.map(({ nickname }) => nickname ?? '我').join('、')
}

/** The state of a sign-up, and who it is for. */
export function signupNote({ state, ahead, people }: Pick<OwnSignup, 'state' | 'ahead' | 'people'>): string {
  const names = namesText(people)
  if (state === 'cancelled') return `已取消报名：${names}`
  if (state === 'placed') return `已报名：${names}`
  return ahead > 0 ? `候补中，前面还有${ahead}人：${names}` : `候补第一位：${names}`
}
