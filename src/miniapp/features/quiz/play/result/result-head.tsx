import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { Crane } from '../../../../ui/crane/crane'
import type { ScoredPlay } from '../scored/scored-play'
import { resultWords } from './result-words'

interface ResultHeadProps {
  readonly play: ScoredPlay
  readonly right: number
}

/** The score with a comment on it. */
export function ResultHead({ play: { played, progress, waiting }, right }: ResultHeadProps) {
  const total = played.length
  const refused = played.filter(({ kept }) => kept?.refusal !== undefined).length
  const late = played.filter(({ judged }) => judged?.verdict === 'late').length
  const words = resultWords({ right, total, waiting, refused, late })
  return (
    <View className="result-head" {...role('status')}>
      <Crane mood={waiting > 0 ? 'stands' : 'greets'} />
      <Text className="result-score">{`${right}／${total}`}</Text>
      <Text className="result-title">{words.title}</Text>
      <Text className="result-text">{words.text}</Text>
      {progress.points > 0 && <Text className="result-points">{`积分 +${progress.points}`}</Text>}
    </View>
  )
}
