import { View } from '@tarojs/components'
import { challenge } from '#content/built/challenge'
import { ActionPicture } from '../../drawings/action-picture'
import { speak } from '../../../../platform/speak'
import { SpokenButton } from '../spoken-button'

/** The three actions that were picked. Pressing one tells how to do it. */
export function OurActions({ ids }: { readonly ids: readonly string[] }) {
  const actions = ids.flatMap((id) => challenge.actions.find((action) => action.id === id) ?? [])
  return (
    <View className="child-actions">
      {actions.map(({ id, title, picture, how, whatCounts }) => (
        <SpokenButton key={id} label={title} onPress={() => speak([title, how, whatCounts])}>
          <ActionPicture picture={picture} />
        </SpokenButton>
      ))}
    </View>
  )
}
