import type { InferContractRouterInputs } from '@orpc/contract'
import type { Contract } from '#contract/contract'
import { consentVersion } from '#domain/family/family'

type NewChild = InferContractRouterInputs<Contract>['family']['addChild']

/** A child as its guardian adds it, who agreed to the newest text and to all that is asked besides. */
export function aChild(differing: Partial<NewChild> & Pick<NewChild, 'key'>): NewChild {
  return {
    nickname: '豆豆',
    ageBand: 'primary',
    avatar: 'crane',
    consentVersion,
    photos: true,
    signature: true,
    ...differing,
  }
}
