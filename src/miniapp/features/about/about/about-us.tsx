import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card/card'
import './about.scss'

export function AboutUs() {
  return (
    <Card title="关于小手分类">
      <Text className="about-paragraph">
        帮大家弄清一样东西该扔哪个桶。答案按国家标准《生活垃圾分类标志》（GB/T
        19095-2019）和本地规定编写，每条都写明依据。
      </Text>
      <Text className="about-paragraph">鹤小分是一只丹顶鹤，家住扎龙湿地。</Text>
      <Text className="about-paragraph">各地、各小区的做法可能有差别，请以现场的指引为准。</Text>
    </Card>
  )
}
