import { Text, View } from '@tarojs/components'
import type { SubClass } from '#domain/waste-class'
import { useCity } from '../../../app-state/city'
import { Pressable } from '../../../ui/pressable/pressable'
import './browse.scss'

interface SubClassTabsProps {
  readonly subClasses: readonly SubClass[]
  readonly chosen: SubClass | undefined
  onChoose(subClass: SubClass): void
}

export function SubClassTabs({ subClasses, chosen, onChoose }: SubClassTabsProps) {
  const { subClassNames } = useCity()
  return (
    <View className="sub-classes">
      {subClasses.map((subClass) => (
        <Pressable
          key={subClass}
          label={chosen === subClass ? `${subClassNames[subClass]}，已选中` : subClassNames[subClass]}
          className={chosen === subClass ? 'sub-class is-chosen' : 'sub-class'}
          onPress={() => onChoose(subClass)}
        >
          <Text>{subClassNames[subClass]}</Text>
        </Pressable>
      ))}
    </View>
  )
}
