import { View } from '@tarojs/components'
import { openPage } from '../../../platform/navigate'
import { shareOnWeb, shareOpenType, type ShareCard } from '../../../platform/share'
import { PrimaryButton, QuietButton } from '../../../ui/button/primary-button'
import './answer-actions.scss'

interface AnswerActionsProps {
  readonly name: string
  /** The thing's name in the catalogue, if it is there. */
  readonly entry?: string
  readonly card: ShareCard
}

export function AnswerActions({ name, entry, card }: AnswerActionsProps) {
  return (
    <View className="answer-actions">
      <PrimaryButton text="告诉家里人" openType={shareOpenType} onPress={() => void shareOnWeb(card)} />
      <View className="answer-actions-second">
        <QuietButton
          text="这个答案不对？"
          onPress={() => openPage('report', { kind: 'wrong', query: name, entry })}
        />
      </View>
    </View>
  )
}
