import { hasTriedAll, type Progress } from '#domain/quiz/progress'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'

export interface Badge {
  readonly sign: string
  readonly name: string
  readonly how: string
  readonly earned: boolean
}

type Mine = OutputOf<'quiz.mine'>

/** All badges. A badge that was earned is never lost. */
export function badgesOf(mine: Mine | undefined, progress: Progress): Badge[] {
  const longest = mine?.streak.longest ?? 0
  const streaks = [3, 7, 21, 66].map((days) => ({
    sign: String(days),
    name: `连续${days}天`,
    how: `连续${days}天答完今日五题`,
    earned: longest >= days,
  }))
  return [
    ...streaks,
    { sign: '全', name: '全对', how: '一次五题全部答对', earned: (mine?.totals.perfectDailies ?? 0) > 0 },
    { sign: '百', name: '一百题', how: '一共答对一百道题', earned: (mine?.totals.rightAnswers ?? 0) >= 100 },
    { sign: '四', name: '四个桶', how: '练习里四个桶都练过', earned: hasTriedAll(progress) },
  ]
}
