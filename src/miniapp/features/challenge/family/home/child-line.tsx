import { Text, View } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { AvatarPicture } from '../../../../ui/avatar/avatar-picture'
import { ageBandNames } from '../../../../ui/child/age-band-names'
import { Pressable } from '../../../../ui/pressable/pressable'
import type { Child } from '../family-facts'
import './family.scss'

export function ChildLine({ child }: { readonly child: Child }) {
  const { childId, nickname, ageBand, avatar, challenge } = child
  const days = challenge ? `做到${challenge.ticked}天` : '还没有开始挑战'
  const note = `${ageBandNames[ageBand]}，${days}`
  return (
    <Pressable
      label={`${nickname}，${note}`}
      kind="link"
      className="child-line"
      onPress={() => openPage('familyChild', { child: childId })}
    >
      <AvatarPicture avatar={avatar} />
      <View className="child-line-words">
        <Text className="child-line-name">{nickname}</Text>
        <Text className="child-line-note">{note}</Text>
      </View>
    </Pressable>
  )
}
