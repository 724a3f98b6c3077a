import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { Question } from '#domain/quiz/question'
import { binClasses } from '#domain/waste-class'
import { useCity } from '../../../../app-state/city'
import { role } from '../../../../platform/aria'
import { speak } from '../../../../platform/speak'
import { BinDrawing } from '../../../../ui/bin/bin-drawing'
import { SignPicture } from '../../drawings/sign-picture'
import { SpokenButton } from '../spoken-button'

interface RoundProps {
  readonly title: string
  readonly questions: readonly Question[]
  /** `right` is the number of correct answers. */
  onEnd(right: number): void
}

/** The child reads a question or has it read aloud; the adult picks the bin. The score comes at the end. */
export function Round({ title, questions, onEnd }: RoundProps) {
  const { classes } = useCity()
  const [at, setAt] = useState(0)
  const [right, setRight] = useState(0)
  const question = questions[at]
  if (!question) return null
  const { ask, read, picture } = question
  const choose = (choice: number) => {
    const now = right + (choice === question.right ? 1 : 0)
    if (at === questions.length - 1) return onEnd(now)
    setRight(now)
    setAt(at + 1)
  }
  return (
    <View className="teach">
      <Text className="teach-place">{`${title}，第${at + 1}题，共${questions.length}题`}</Text>
      {picture !== undefined && (
        <Text className="teach-picture" aria-hidden>
          {picture}
        </Text>
      )}
      <Text className="teach-ask" {...role('heading')}>
        {ask}
      </Text>
      <SpokenButton label="读题" onPress={() => speak([read ?? ask])}>
        <SignPicture sign="listen" />
      </SpokenButton>
      <View className="teach-cards">
        {binClasses.map((wasteClass, choice) => (
          <SpokenButton
            key={wasteClass}
            label={classes[wasteClass].name}
            className="teach-bin"
            onPress={() => choose(choice)}
          >
            <BinDrawing wasteClass={wasteClass} size="pictogram" />
          </SpokenButton>
        ))}
      </View>
    </View>
  )
}
