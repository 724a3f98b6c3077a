import { Text } from '@tarojs/components'
import { isPassed } from '#domain/quiz/score'
import { openPage } from '../../../../platform/navigate'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import type { Attempt } from '../scored/played'

interface EarnedProps {
  readonly mode: Attempt['mode']
  readonly right: number
  readonly total: number
}

/** The badge or certificate that this attempt earned, if any. */
export function Earned({ mode, right, total }: EarnedProps) {
  const words = earned({ mode, right, total })
  if (words === undefined) return null
  return (
    <Card tone="sun" title={words.title}>
      <Text className="result-earned">{words.text}</Text>
      <QuietButton text={words.way} onPress={() => openPage('awards')} />
    </Card>
  )
}

function earned({ mode, right, total }: EarnedProps) {
  if (mode === 'contest' && isPassed(right, total))
    return { title: '可以领证书了', text: '答对了八成以上，能领一张竞赛证书。', way: '去领证书' }
  if (mode === 'daily' && right === total)
    return { title: '得了“全对”徽章', text: '五道题一道没错。', way: '看我的徽章' }
  return undefined
}
