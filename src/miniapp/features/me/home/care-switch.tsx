import { Text, View } from '@tarojs/components'
import { Switch } from '@nutui/nutui-react-taro'
import { setCareMode, useCareMode } from '../../../app-state/care-mode'
import { control } from '../../../platform/aria'
import { Card } from '../../../ui/card/card'
import './settings.scss'

/** Switches 关怀版 (care mode, everything larger). The whole row is pressable; the switch shows the state. */
export function CareSwitch() {
  const on = useCareMode()
  const label = `关怀版，字大一些，${on ? '已打开' : '已关闭'}`
  return (
    <Card>
      <View className="setting" {...control('button', label, () => setCareMode(!on))}>
        <View className="setting-text">
          <Text className="setting-name">关怀版</Text>
          <Text className="setting-hint">字大一些，按钮大一些</Text>
        </View>
        <View className="setting-switch" aria-hidden="true">
          <Switch checked={on} />
        </View>
      </View>
    </Card>
  )
}
