import { routeTo } from '../../../../platform/navigate'
import type { ShareCard } from '../../../../platform/share'
import type { Attempt } from '../scored/scored-play'

interface Outcome {
  readonly right: number
  readonly total: number
  /** Answers that have not reached the cloud. */
  readonly waiting: number
}

export function resultWords({ right, total, waiting }: Outcome): { title: string; text: string } {
  if (waiting > 0)
    return {
      title: '都答完了',
      text: `还有${waiting}道题的答案在手机里，联网后会自动交上去，不会丢。`,
    }
  if (right === total) return { title: '全对，真棒！', text: '这些题您都记牢了。' }
  if (right * 2 >= total) return { title: '不错！', text: '没答对的会在“温习”里再问您。' }
  return { title: '每天进步一点', text: '没答对的会在“温习”里再问您，记住就好。' }
}

export function resultCard(mode: Attempt['mode'], right: number, total: number): ShareCard {
  const name = mode === 'daily' ? '今日五题' : '垃圾分类竞赛'
  return { title: `${name}我答对了${right}道（共${total}道），你也来试试`, path: routeTo('quiz') }
}
