import { useState } from 'react'
import { View } from '@tarojs/components'
import { say } from '../../../../platform/toast'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Explanation } from '../question/explanation'
import { QuestionCard } from '../question/question-card'
import { Result } from '../result/result'
import { useScoredPlay, type Attempt } from './scored-play'
import { WaitingNote } from './waiting-note'

/** An attempt from the first open question to its result. */
export function ScoredQuiz({ attempt }: { readonly attempt: Attempt }) {
  const play = useScoredPlay(attempt)
  const [at, setAt] = useState(() => firstOpen(play.played))
  const current = play.played[at]
  if (!current) return <Result attempt={attempt} play={play} />

  const { shown, chosen, judged } = current
  const choose = (choice: number) => {
    if (!play.choose(shown.number, choice)) say('手机存储满了，先清理一下再答')
  }
  const isLast = at === play.played.length - 1
  return (
    <View>
      <QuestionCard
        key={shown.number}
        shown={shown}
        total={play.played.length}
        chosen={chosen}
        right={judged?.right}
        onChoose={choose}
      />
      {judged && <Explanation verdict={judged.verdict} why={judged.why} sources={judged.sources} />}
      {chosen !== undefined && !judged && <WaitingNote />}
      {chosen !== undefined && (
        <Actions>
          <PrimaryButton text={isLast ? '看结果' : '下一题'} onPress={() => setAt(at + 1)} />
        </Actions>
      )}
    </View>
  )
}

/** Where a quiz that was left goes on; past the end once all is answered. */
function firstOpen(played: ReturnType<typeof useScoredPlay>['played']): number {
  const open = played.findIndex(({ chosen }) => chosen === undefined)
  return open === -1 ? played.length : open
}
