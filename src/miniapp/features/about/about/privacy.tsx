import { Text } from '@tarojs/components'
import { hasPlatformPrivacyGuide, openPlatformPrivacyGuide } from '../../../platform/privacy'
import { Card } from '../../../ui/card/card'
import { Pressable } from '../../../ui/pressable/pressable'
import './about.scss'

const sentences = [
  '查东西不用登录，也不联网。您查了什么只留在这台手机里，随时能清空。',
  '您主动报告时，报告的内容会送到我们这里，用来补目录和给您回复。请别在里面写姓名、电话、住址。',
  '我们用一个编号认得是您，用来记积分；不要您的姓名、头像和手机号。',
  '查询、报告都不用位置、相册、通讯录。',
  '活动通知留半年（180天），过后删掉。',
]

export function Privacy() {
  return (
    <Card title="隐私说明">
      {sentences.map((sentence) => (
        <Text key={sentence} className="about-paragraph">
          {sentence}
        </Text>
      ))}
      {hasPlatformPrivacyGuide && (
        <Pressable label="看完整的隐私保护指引" className="about-link" onPress={openPlatformPrivacyGuide}>
          <Text>看完整的隐私保护指引</Text>
        </Pressable>
      )}
    </Card>
  )
}
