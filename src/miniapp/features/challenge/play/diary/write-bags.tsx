import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { binClasses } from '#domain/waste-class'
import { localDay } from '#domain/local-day'
import { role } from '../../../../platform/aria'
import { cloudNow } from '../../../../platform/clock'
import { useNow } from '../../../../platform/now'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { showToast } from '../../../../platform/toast'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { TryAgain } from '../../../../ui/states/try-again'
import { BagsField } from './bags-field'
import { DiaryDay } from './diary-day'
import { useDiaryEntry } from './use-diary-entry'

/** Form for the number of bags of each class on one day, in half bags. */
export function WriteBags() {
  const [day, setDay] = useState(localDay(useNow()))
  const { bags, setBag, isWritten, refused, noteKept } = useDiaryEntry(day)
  const drop = () => refused.forEach(({ key }) => outbox.discard(key))
  const write = () => {
    const at = cloudNow().toISOString()
    if (!outbox.add('diary.write', (key) => ({ key, day, at, bags })))
      return showToast('手机存储满了，先清理一下再写')
    // The new entry replaces entries that were refused before.
    drop()
    noteKept()
    void outbox.flush()
  }
  return (
    <Card title="这天扔了几袋？">
      <DiaryDay day={day} onDay={setDay} />
      {binClasses.map((wasteClass) => (
        <BagsField
          key={wasteClass}
          wasteClass={wasteClass}
          halves={bags[wasteClass]}
          onHalves={(halves) => setBag(wasteClass, halves)}
        />
      ))}
      <View {...role('status')}>
        {isWritten && <Text className="diary-note">记下了。改了再按一次就行。</Text>}
        {refused[0] && <Text className="diary-note">{`没有记上：${refused[0].refusal}`}</Text>}
      </View>
      {refused.map((entry) => (
        <TryAgain key={entry.key} entry={entry} />
      ))}
      {refused.length > 0 && <QuietButton text="知道了" onPress={drop} />}
      <PrimaryButton text="记下来" onPress={write} />
    </Card>
  )
}
