import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import type { EntryOf } from '../../../../platform/outbox/outbox-entry'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { TryAgain } from '../../../../ui/states/try-again'

/** Notes that the cloud refused for good; the worker has to enter them again. */
export function NotKept({ entries }: { readonly entries: readonly EntryOf<'checkin.reconcile'>[] }) {
  if (entries.length === 0) return null
  return (
    <Card tone="sun" title={`有${entries.length}条没有记上`}>
      <View {...role('alert')}>
        <Text>{entries[0]?.refusal}</Text>
      </View>
      {entries.map((entry) => (
        <TryAgain key={entry.key} entry={entry} />
      ))}
      <QuietButton text="知道了" onPress={() => entries.forEach(({ key }) => outbox.discard(key))} />
    </Card>
  )
}
