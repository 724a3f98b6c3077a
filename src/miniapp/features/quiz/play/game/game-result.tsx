import { Text, View } from '@tarojs/components'
import type { GameResult as Result } from '#domain/quiz/game'
import { useCity } from '../../../../app-state/city'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Crane } from '../../../../ui/crane/crane'

interface GameResultProps {
  readonly points: number
  readonly bestCombo: number
  readonly result: Result
  onAgain(): void
  onBack(): void
}

/** The result of the round, and what to remember from it. */
export function GameResult({ points, bestCombo, result, onAgain, onBack }: GameResultProps) {
  const { classes } = useCity()
  return (
    <View>
      <View className="game-end">
        <Crane mood="greets" />
        <Text className="game-end-points">{`${points} 分`}</Text>
        <Text>{`放对了${result.right}样，最多连对${bestCombo}样`}</Text>
      </View>
      {result.missorted.length > 0 && (
        <Card title="记住这些">
          {result.missorted.map(({ name, wasteClass }) => (
            <Text key={name} className="game-end-missed">{`${name} → ${classes[wasteClass].name}`}</Text>
          ))}
        </Card>
      )}
      <Actions>
        <PrimaryButton text="再玩一次" onPress={onAgain} />
        <QuietButton text="换个玩法" onPress={onBack} />
      </Actions>
    </View>
  )
}
