import { Text, View } from '@tarojs/components'
import { shareOnWeb, shareOpenType, useShareCard, type ShareCard } from '../../../platform/share'
import { QuietButton } from '../../../ui/button/primary-button'
import './share-code.scss'

interface ShareCodeProps {
  /** Name of the code, like 家庭码. */
  readonly kind: string
  readonly code: string
  readonly button: string
  readonly share: ShareCard
}

/** A code to read out, and a share card that contains it. The card becomes the share card of the page. */
export function ShareCode({ kind, code, button, share }: ShareCodeProps) {
  useShareCard(share)
  return (
    <View>
      <Text className="share-code" aria-label={`${kind} ${[...code].join(' ')}`}>
        {code}
      </Text>
      <QuietButton text={button} openType={shareOpenType} onPress={() => void shareOnWeb(share)} />
    </View>
  )
}
