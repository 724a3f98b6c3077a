import type { OutputOf } from '../../../../../platform/cloud/call-cloud'
import type { OwnEvent } from '../../one-event'

/** Stands for the resident in a list of children's ids. */
export const self = 'self'

/** A member of the family who can still be signed up. */
export interface Candidate {
  readonly id: string
  readonly name: string
}

export function candidatesOf(
  children: OutputOf<'children.mine'>,
  { audience, signups }: Pick<OwnEvent, 'audience' | 'signups'>,
): Candidate[] {
  const signed = signups.flatMap(({ people }) => people.map(({ childId }) => childId ?? self))
  const young = audience === 'adults' ? [] : children
  const family = [
    { id: self, name: '我' },
    ...young.map(({ childId, nickname }) => ({ id: childId, name: nickname })),
  ]
  return family.filter(({ id }) => !signed.includes(id))
}
