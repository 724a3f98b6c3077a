import { Text } from '@tarojs/components'
import { challengeDays } from '#domain/challenge/calendar'
import { openPage } from '../../../../platform/navigate'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import type { KnownDays } from '../use-challenge-days'

interface OnceMoreProps {
  readonly childId: string
  readonly known: KnownDays
}

/** Starts another 21 days; shown once the first 21 are over. */
export function OnceMore({ childId, known: { today } }: OnceMoreProps) {
  if (today <= challengeDays) return null
  return (
    <Card title="再来一次">
      <Text className="progress-words">
        可以另挑三件事，再走21天。开始以后，这一页换成新的21天：要补记、要领证书的，请先办好。
      </Text>
      <QuietButton text="再来21天" onPress={() => openPage('beginChallenge', { child: childId })} />
    </Card>
  )
}
