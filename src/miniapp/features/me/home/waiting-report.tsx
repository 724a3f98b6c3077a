import { Text, View } from '@tarojs/components'
import { outbox } from '../../../platform/outbox/phone-outbox'
import type { EntryOf } from '../../../platform/outbox/outbox-entry'
import { TryAgain } from '../../../ui/states/try-again'
import { Pressable } from '../../../ui/pressable/pressable'

/** A report that has not been sent yet, or that the cloud refused. */
export function WaitingReport({ entry }: { readonly entry: EntryOf<'reports.submit'> }) {
  const { key, input, refusal } = entry
  return (
    <View className="report-line">
      <Text className="report-line-name">{input.query}</Text>
      <Text className="report-line-state is-waiting">
        {refusal === undefined ? '在手机里等着送出' : '没有送成'}
      </Text>
      {refusal !== undefined && <Text className="report-line-answer">{refusal}</Text>}
      <TryAgain entry={entry} />
      <Pressable
        label={`删掉这条：${input.query}`}
        className="report-line-drop"
        onPress={() => outbox.discard(key)}
      >
        <Text>删掉这条</Text>
      </Pressable>
    </View>
  )
}
