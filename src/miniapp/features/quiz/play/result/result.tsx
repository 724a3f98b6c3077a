import { useMemo, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { openTab } from '../../../../platform/navigate'
import { shareOnWeb, shareOpenType, useShareCard } from '../../../../platform/share'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Picture } from '../../../../ui/picture/picture'
import type { Attempt } from '../scored/played'
import type { ScoredPlay } from '../scored/scored-play'
import { Earned } from './earned'
import { ResultHead } from './result-head'
import { resultCard } from './result-words'
import { resultPainting } from './result-painting'
import { ToRemember } from './to-remember'
import './result.scss'

interface ResultProps {
  readonly attempt: Attempt
  readonly play: ScoredPlay
  readonly ways?: ReactNode
}

/** The result of an attempt: the score, what to remember, what was earned, and a picture to share. */
export function Result({ attempt: { mode, day }, play, ways }: ResultProps) {
  const { played, progress, waiting } = play
  const total = played.length
  const right = played.filter(({ judged }) => judged?.verdict === 'right').length
  const painting = useMemo(() => resultPainting({ mode, day, right, total }), [mode, day, right, total])
  const share = resultCard(mode, right, total)
  useShareCard(share)
  return (
    <View className="result">
      <ResultHead play={play} right={right} />
      <ToRemember played={played} />
      {progress.finished && <Earned mode={mode} right={right} total={total} />}
      {waiting === 0 && (
        <Card title="成绩卡">
          <Picture painting={painting} label={share.title} fileName="小手分类成绩卡" />
        </Card>
      )}
      <Actions>
        <PrimaryButton text="发给家人" openType={shareOpenType} onPress={() => void shareOnWeb(share)} />
        {ways}
        <QuietButton text="回到答题" onPress={() => openTab('quiz')} />
      </Actions>
    </View>
  )
}
