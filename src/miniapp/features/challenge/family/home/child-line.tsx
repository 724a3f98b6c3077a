import { openPage } from '../../../../platform/navigate'
import { AvatarPicture } from '../../../../ui/avatar/avatar-picture'
import { ageBandNames } from '#domain/family/child'
import { NavigationCard } from '../../../../ui/navigation-card/navigation-card'
import { isConsentDue } from '../consent-due'
import type { Child } from '../family-facts'

export function ChildLine({ child }: { readonly child: Child }) {
  const { childId, nickname, ageBand, avatar, challenge } = child
  const days = challenge ? `做到${challenge.ticked}天` : '还没有开始挑战'
  return (
    <NavigationCard
      sign={<AvatarPicture avatar={avatar} />}
      title={nickname}
      text={isConsentDue(child) ? '同意书有更新，请点开读一读' : `${ageBandNames[ageBand]}，${days}`}
      onPress={() => openPage('familyChild', { child: childId })}
    />
  )
}
