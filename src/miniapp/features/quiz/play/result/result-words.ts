import { routeTo } from '../../../../platform/navigate'
import type { ShareCard } from '../../../../platform/share'
import type { Attempt } from '../scored/played'

interface Outcome {
  readonly right: number
  readonly total: number
  /** Number of answers not sent yet; then those the cloud refused, and those sent after the deadline. */
  readonly waiting: number
  readonly refused: number
  readonly late: number
}

export function resultWords({ right, total, waiting, refused, late }: Outcome) {
  if (waiting > 0)
    return {
      title: '都答完了',
      text: `还有${waiting}道题的答案在手机里，联网后会自动交上去，不会丢。`,
    }
  if (refused > 0) return { title: '有题没交上', text: `有${refused}道题没有交上，可以再打开重新答。` }
  if (late > 0) return { title: '时间到了', text: `有${late}道题交晚了，不算分，这次成绩也不算。` }
  if (right === total) return { title: '全对，真棒！', text: '这些题您都记牢了。' }
  const title = right * 2 >= total ? '不错！' : '每天进步一点'
  return { title, text: '没答对的会在“温习”里再问您。' }
}

export function resultCard(mode: Attempt['mode'], right: number, total: number): ShareCard {
  const name = mode === 'daily' ? '今日五题' : '垃圾分类竞赛'
  return { title: `${name}我答对了${right}道（共${total}道），你也来试试`, path: routeTo('quiz') }
}
