import { View } from '@tarojs/components'
import type { Answer } from '#domain/search/answer'
import { classIn, useCity } from '../../../app-state/city'
import { openPage, openTab } from '../../../platform/navigate'
import { PrimaryButton } from '../../../ui/button/primary-button'
import { Section } from '../../../ui/card/section'
import { EntryRow } from '../../../ui/entry-row/entry-row'
import { Notice } from '../../../ui/states/notice'

interface UnknownNameProps {
  readonly name: string
  readonly near: readonly Answer[]
}

export function UnknownName({ name, near }: UnknownNameProps) {
  const city = useCity()
  if (name === '') return <NothingAsked />
  return (
    <>
      <Notice mood="wonders" title={`“${name}”还没有收录`} text="我们不乱猜。告诉我们，查清楚了就补上。">
        <PrimaryButton
          text="告诉我们缺了它"
          onPress={() => openPage('report', { kind: 'missing', query: name })}
        />
      </Notice>
      {near.length > 0 && (
        <Section title="最像的有这些">
          <View className="list-card">
            {near.map((answer) => (
              <EntryRow
                key={answer.name}
                name={answer.name}
                wasteClass={classIn(city, answer.name, answer.wasteClass)}
                onPress={() => openPage('answer', { name: answer.name })}
              />
            ))}
          </View>
        </Section>
      )}
    </>
  )
}

function NothingAsked() {
  return (
    <Notice mood="wonders" title="您想查什么？" text="这个链接里没有写要查的东西。">
      <PrimaryButton text="去查一查" onPress={() => openTab('home')} />
    </Notice>
  )
}
