import { Text, View } from '@tarojs/components'
import { binClasses, wasteClasses } from '#domain/waste-class'
import { useCity } from '../../../app-state/city'
import { openPage } from '../../../platform/navigate'
import { BinTile } from '../../../ui/bin/bin-tile'
import { Section } from '../../../ui/card/section'
import { Pressable } from '../../../ui/pressable/pressable'
import './other-ways.scss'

const outsideTheBins = wasteClasses.filter((wasteClass) => !binClasses.some((bin) => bin === wasteClass))

/** Things that do not go into any of the four bins. */
export function OtherWays() {
  const { classes } = useCity()
  return (
    <Section title="这些不进四个桶">
      <View className="ways">
        {outsideTheBins.map((way) => (
          <Pressable
            key={way}
            kind="link"
            label={`${classes[way].name}：看看都有什么`}
            className="ways-one"
            onPress={() => openPage('browse', { of: way })}
          >
            <BinTile wasteClass={way} />
            <Text className="ways-name">{classes[way].name}</Text>
          </Pressable>
        ))}
      </View>
    </Section>
  )
}
