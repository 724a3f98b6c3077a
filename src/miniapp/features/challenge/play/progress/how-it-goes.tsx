import { Text } from '@tarojs/components'
import { Card } from '../../../../ui/card/card'
import type { KnownDays } from '../use-challenge-days'

/** The progress of the challenge in two sentences. */
export function HowItGoes({ known }: { readonly known: KnownDays }) {
  return (
    <Card title={place(known)}>
      <Text>{`21天里做到${known.done}天。每周可以歇一天；漏了也不要紧，不会从头来。`}</Text>
    </Card>
  )
}

function place({ today, days }: KnownDays): string {
  if (today < 1) return `再过${1 - today}天开始`
  return today > days.length ? '21天走完了' : `今天是第${today}天`
}
