import { Text, View } from '@tarojs/components'
import { openPage } from '../../../platform/navigate'
import { PrimaryButton } from '../../../ui/button/primary-button'

interface NotSureProps {
  readonly words: string
  readonly anyNear: boolean
}

/** No answer is better than a wrong one: says that it is not known, and how to help. */
export function NotSure({ words, anyNear }: NotSureProps) {
  const asked = words.trim()
  return (
    <View className="not-sure">
      <Text className="not-sure-title">“{asked}”我们拿不准</Text>
      <Text className="not-sure-text">
        {anyNear
          ? '看看下面有没有您要的。都不是的话，请告诉我们。'
          : '换个说法试试，或者告诉我们，我们来补上。'}
      </Text>
      <PrimaryButton
        text="告诉我们缺了它"
        onPress={() => openPage('report', { kind: 'missing', query: asked })}
      />
    </View>
  )
}
