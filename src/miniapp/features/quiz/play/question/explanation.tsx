import { Text, View } from '@tarojs/components'
import type { Verdict } from '#domain/quiz/judge'

interface ExplanationProps {
  readonly verdict: Verdict
  readonly why: string
  readonly sources: readonly string[]
}

const headings: Readonly<Record<Verdict, string>> = {
  right: '答对了！',
  wrong: '这题没答对，记住它：',
  late: '过了时间，不算分，但可以记住它：',
}

/** The reason for the answer, shown right after answering. */
export function Explanation({ verdict, why, sources }: ExplanationProps) {
  return (
    <View className={`explanation is-${verdict}`}>
      <Text className="explanation-title">{headings[verdict]}</Text>
      <Text className="explanation-why">{why}</Text>
      <Text className="explanation-source">依据：{sources.join('；')}</Text>
    </View>
  )
}
