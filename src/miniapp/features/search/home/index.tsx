import { View } from '@tarojs/components'
import { Button } from '@nutui/nutui-react-taro'
export default function Home() {
  return (
    <View aria-label="首页">
      <Button>查询</Button>
    </View>
  )
}
