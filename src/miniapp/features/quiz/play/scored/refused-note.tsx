import { Text, View } from '@tarojs/components'
import type { EntryOf } from '../../../../platform/outbox/outbox-entry'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { QuietButton } from '../../../../ui/button/primary-button'
import { TryAgain } from '../../../../ui/states/try-again'

/** Shown for an answer that the cloud refused. */
export function RefusedNote({ entry }: { readonly entry: EntryOf<'quiz.answer'> }) {
  const { key, refusal } = entry
  return (
    <View className="waiting-note">
      <Text>{`这道题没有交上：${refusal}`}</Text>
      <TryAgain entry={entry} />
      <QuietButton text="重新答这道题" onPress={() => outbox.discard(key)} />
    </View>
  )
}
