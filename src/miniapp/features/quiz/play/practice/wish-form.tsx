import { View } from '@tarojs/components'
import type { PracticeWish } from '#domain/quiz/practice'
import type { Age, Topic } from '#domain/quiz/question'
import { binClasses } from '#domain/waste-class'
import { useCity } from '../../../../app-state/city'
import { useValue } from '../../../../app-state/value'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { anything, lastWish, type WishChoice } from './wish-store'

const ageChoices: readonly { value: Age; text: string }[] = [
  { value: 'child', text: '小朋友（5到7岁）' },
  { value: 'pupil', text: '学生' },
  { value: 'adult', text: '大人' },
]
const topicChoices: readonly { value: Topic | typeof anything; text: string }[] = [
  { value: anything, text: '都行' },
  { value: 'classes', text: '扔哪个桶' },
  { value: 'preparation', text: '扔之前怎么做' },
  { value: 'reasons', text: '为什么' },
  { value: 'contested', text: '大家说法不一样的' },
  { value: 'standard', text: '标准和法规' },
  { value: 'recycling', text: '回收以后' },
  { value: 'local', text: '齐齐哈尔' },
]

/** Choice of what to practise. */
export function WishForm({ onStart }: { onStart(wish: PracticeWish): void }) {
  const { classes } = useCity()
  const choice = useValue(lastWish)
  const { age, topic, bin } = choice
  const change = (part: Partial<WishChoice>) => lastWish.set({ ...choice, ...part })
  const asksForBin = topic === anything || topic === 'classes'
  const bins = binClasses.map((value) => ({ value, text: classes[value].name }))
  const wish: PracticeWish = {
    age,
    topic: topic === anything ? undefined : topic,
    wasteClass: bin === anything || !asksForBin ? undefined : bin,
  }
  return (
    <View>
      <ChoiceField
        label="谁来练？"
        choices={ageChoices}
        chosen={age}
        onChoose={(value) => change({ age: value })}
      />
      <ChoiceField
        label="练什么？"
        choices={topicChoices}
        chosen={topic}
        onChoose={(value) => change({ topic: value })}
      />
      {asksForBin && (
        <ChoiceField
          label="哪个桶？"
          choices={[{ value: anything, text: '都行' }, ...bins]}
          chosen={bin}
          onChoose={(value) => change({ bin: value })}
        />
      )}
      <Actions>
        <PrimaryButton text="开始练习（10道）" onPress={() => onStart(wish)} />
      </Actions>
    </View>
  )
}
