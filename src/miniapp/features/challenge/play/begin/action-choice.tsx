import { Text, View } from '@tarojs/components'
import type { Action } from '#domain/challenge/content'
import { control } from '../../../../platform/aria'
import { speak } from '../../../../platform/speak'
import { ActionPicture } from '../../drawings/action-picture'

interface ActionChoiceProps {
  readonly action: Action
  readonly isPicked: boolean
  onPress(): void
}

export function ActionChoice({ action, isPicked, onPress }: ActionChoiceProps) {
  const { title, how, why, whatCounts, often, picture } = action
  const press = () => {
    speak([title, how, why, whatCounts])
    onPress()
  }
  return (
    <View
      className={isPicked ? 'begin-choice is-picked' : 'begin-choice'}
      hoverClass="is-pressed"
      aria-checked={isPicked}
      {...control('checkbox', `${title}。${how}做到：${whatCounts}${often ?? ''}`, press)}
    >
      <ActionPicture picture={picture} />
      <View className="begin-choice-words">
        <Text className="begin-choice-title">{title}</Text>
        <Text className="begin-choice-how">{how}</Text>
        <Text className="begin-choice-how">{`做到：${whatCounts}`}</Text>
        {often !== undefined && <Text className="begin-choice-often">{often}</Text>}
      </View>
      {isPicked && <View className="begin-choice-mark">✓</View>}
    </View>
  )
}
