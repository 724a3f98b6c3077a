import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import type { EntryOf } from '../../../../platform/outbox/outbox-entry'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { TryAgain } from '../../../../ui/states/try-again'

/** A tick that has not been sent yet, or that the cloud refused. */
export function KeptTick({ tick }: { readonly tick: EntryOf<'challenge.tick'> }) {
  const { key, refusal } = tick
  return (
    <Card tone="sun">
      <View {...role('status')}>
        {refusal === undefined ? (
          <Text>记在手机里了，联网后会自动送出。</Text>
        ) : (
          <Text className="day-refusal">{`没有记上：${refusal}`}</Text>
        )}
      </View>
      <TryAgain entry={tick} />
      {refusal !== undefined && <QuietButton text="知道了" onPress={() => outbox.discard(key)} />}
    </Card>
  )
}
