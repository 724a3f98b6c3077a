import { useMemo } from 'react'
import { Text, View } from '@tarojs/components'
import { openTab } from '../../../../platform/navigate'
import { shareOnWeb, shareOpenType, useShareCard } from '../../../../platform/share'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Crane } from '../../../../ui/crane/crane'
import { Picture } from '../../../../ui/picture/picture'
import type { Attempt, ScoredPlay } from '../scored/scored-play'
import { resultCard, resultWords } from './result-words'
import { resultPainting } from './result-painting'
import { ToRemember } from './to-remember'
import './result.scss'

interface ResultProps {
  readonly attempt: Attempt
  readonly play: ScoredPlay
}

/** What came of it: the score, what to remember, and a card to send on. */
export function Result({ attempt, play: { played, progress, waiting } }: ResultProps) {
  const { mode, day } = attempt
  const total = played.length
  const right = played.filter(({ judged }) => judged?.verdict === 'right').length
  const words = resultWords({ right, total, waiting })
  const painting = useMemo(() => resultPainting({ mode, day, right, total }), [mode, day, right, total])
  const share = resultCard(mode, right, total)
  useShareCard(share)
  return (
    <View className="result">
      <View className="result-head">
        <Crane mood={waiting > 0 ? 'stands' : 'greets'} />
        <Text className="result-score">{`${right}／${total}`}</Text>
        <Text className="result-title">{words.title}</Text>
        <Text className="result-text">{words.text}</Text>
        {progress.points > 0 && <Text className="result-points">{`积分 +${progress.points}`}</Text>}
      </View>
      <ToRemember played={played} />
      {waiting === 0 && (
        <Card title="成绩卡">
          <Picture painting={painting} label={share.title} fileName="小手分类成绩卡" />
        </Card>
      )}
      <Actions>
        <PrimaryButton text="发给家人" openType={shareOpenType} onPress={() => void shareOnWeb(share)} />
        <QuietButton text="回到答题" onPress={() => openTab('quiz')} />
      </Actions>
    </View>
  )
}
