import { View } from '@tarojs/components'
import { control } from '../../../../platform/aria'

interface TabsProps<Value> {
  readonly tabs: readonly { readonly value: Value; readonly text: string }[]
  readonly chosen: Value
  onChoose(value: NoInfer<Value>): void
}

/** Tabs that show one part of a page at a time. */
export function Tabs<Value extends string>({ tabs, chosen, onChoose }: TabsProps<Value>) {
  return (
    <View className="door-tabs">
      {tabs.map(({ value, text }) => (
        <View
          key={value}
          className={value === chosen ? 'door-tab is-chosen' : 'door-tab'}
          aria-selected={value === chosen}
          {...control('tab', text, () => onChoose(value))}
        >
          {text}
        </View>
      ))}
    </View>
  )
}
