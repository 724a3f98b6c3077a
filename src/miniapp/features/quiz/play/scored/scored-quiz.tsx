import { useState, type ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { localTime } from '#domain/local-day'
import { role } from '../../../../platform/aria'
import { showToast } from '../../../../platform/toast'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Explanation } from '../question/explanation'
import { QuestionCard } from '../question/question-card'
import { Result } from '../result/result'
import type { Attempt } from './played'
import { RefusedNote } from './refused-note'
import { useScoredPlay } from './scored-play'
import { WaitingNote } from './waiting-note'

interface ScoredQuizProps {
  readonly attempt: Attempt
  /** Further links to show with the result. */
  readonly ways?: ReactNode
}

/** Plays an attempt from the first open question to the result. */
export function ScoredQuiz({ attempt, ways }: ScoredQuizProps) {
  const play = useScoredPlay(attempt)
  const [at, setAt] = useState(() => firstOpen(play.played))
  const current = play.played[at]
  if (!current) return <Result attempt={attempt} play={play} ways={ways} />

  const { shown, chosen, judged, kept } = current
  const choose = (choice: number) => {
    if (!play.choose(shown.number, choice)) showToast('手机存储满了，先清理一下再答')
  }
  const isLast = at === play.played.length - 1
  return (
    <View>
      {attempt.mode === 'contest' && (
        <Text className="question-until">{`请在 ${localTime(new Date(attempt.deadlineAt))} 以前答完`}</Text>
      )}
      <QuestionCard
        key={shown.number}
        shown={shown}
        total={play.played.length}
        chosen={chosen}
        right={judged?.right}
        onChoose={choose}
      />
      <View {...role('status')}>
        {judged && <Explanation verdict={judged.verdict} why={judged.why} sources={judged.sources} />}
        {kept?.refusal !== undefined && <RefusedNote entry={kept} />}
        {kept && kept.refusal === undefined && <WaitingNote />}
      </View>
      {chosen !== undefined && (
        <Actions>
          <PrimaryButton text={isLast ? '看结果' : '下一题'} onPress={() => setAt(at + 1)} />
        </Actions>
      )}
    </View>
  )
}

/** Index of the first unanswered or refused question; the number of questions if there is none. */
function firstOpen(played: ReturnType<typeof useScoredPlay>['played']): number {
  const open = played.findIndex(({ chosen, kept }) => chosen === undefined || kept?.refusal !== undefined)
  return open === -1 ? played.length : open
}
