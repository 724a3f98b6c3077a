import { Text, View } from '@tarojs/components'
import type { TeachBack } from '#domain/challenge/content'
import type { Question } from '#domain/quiz/question'
import { binClasses } from '#domain/waste-class'
import { useCity } from '../../../../app-state/city'
import { speak } from '../../../../platform/speak'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { ActionPicture } from '../../drawings/action-picture'
import { SignPicture } from '../../drawings/sign-picture'
import { SpokenButton } from '../spoken-button'

interface ExplainProps {
  readonly card: TeachBack
  readonly questions: readonly Question[]
  onEnd(): void
}

/** What the child explains to the adult between the rounds: its card, and the five answers with reasons. */
export function Explain({ card: { title, picture, ask, explain }, questions, onEnd }: ExplainProps) {
  const { classes } = useCity()
  const binName = (right: number) => classes[binClasses[right] ?? 'other'].name
  return (
    <View>
      <Card title={`讲给大人听：${title}`}>
        <View className="teach-explain">
          <ActionPicture picture={picture} />
          <View className="teach-words">
            <Text>{ask}</Text>
            <Text className="teach-answer">{explain}</Text>
          </View>
          <SpokenButton label="读给我听" onPress={() => speak([ask, explain])}>
            <SignPicture sign="listen" />
          </SpokenButton>
        </View>
      </Card>
      <Card title="刚才的五道题">
        {questions.map(({ id, ask: asked, right, why }) => (
          <View key={id} className="teach-line">
            <Text>{asked}</Text>
            <Text className="teach-answer">{binName(right)}</Text>
            <Text className="teach-why">{why}</Text>
          </View>
        ))}
      </Card>
      <Actions>
        <PrimaryButton text="讲完了，再答一次" onPress={onEnd} />
      </Actions>
    </View>
  )
}
