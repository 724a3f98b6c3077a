import { Text, View } from '@tarojs/components'
import { binClasses } from '#domain/waste-class'
import { useCity } from '../../../app-state/city'
import { openPage } from '../../../platform/navigate'
import { BinDrawing } from '../../../ui/bin/bin-drawing'
import { Section } from '../../../ui/card/section'
import { Pressable } from '../../../ui/pressable/pressable'
import './bins.scss'

/** The four bins at the collection point. */
export function Bins() {
  const { classes } = useCity()
  return (
    <Section title="四个桶，各装什么">
      <View className="bins">
        {binClasses.map((bin) => (
          <Pressable
            key={bin}
            kind="link"
            label={`${classes[bin].name}：看看都有什么`}
            className="bins-one"
            onPress={() => openPage('browse', { of: bin })}
          >
            <BinDrawing wasteClass={bin} />
            <Text className="bins-name">{classes[bin].name}</Text>
          </Pressable>
        ))}
      </View>
    </Section>
  )
}
