import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { privacy } from '#content/built/privacy'
import { hasPlatformPrivacyGuide, openPlatformPrivacyGuide } from '../../../platform/privacy'
import { QuietButton } from '../../../ui/button/primary-button'
import { Card } from '../../../ui/card/card'
import { KeptList } from '../../../ui/kept/kept-list'
import { Pressable } from '../../../ui/pressable/pressable'
import './about.scss'

const { handler, kept, sources } = privacy

const sentences = [
  '查东西不用登录，也不联网。您查了什么只留在这台手机里，随时能清空。',
  '报告、报名、答题、家庭挑战会记在我们这里。都不要求真名、手机号和住址：称呼、昵称、签名、证书上的名字由您自己写，写小名就行。',
  '我们不用定位、通讯录；照片只有您自己拍了才存，只给家里的大人看。',
  `谁在处理：${handler.name}。联系：${handler.contact}。${handler.officer}。`,
  `存在${handler.stored}。${handler.protected}。`,
  `查看、导出、改正、删除、注销：在“我的”里点“我的数据”。要投诉：${handler.complain}。`,
]

export function Privacy() {
  const [open, setOpen] = useState(false)
  return (
    <Card title="隐私说明">
      {sentences.map((sentence) => (
        <Text key={sentence} className="about-paragraph">
          {sentence}
        </Text>
      ))}
      {open && (
        <View className="about-list">
          <KeptList kept={kept} />
          <Text className="rule-source">{`依据：${sources.join('、')}`}</Text>
        </View>
      )}
      <QuietButton
        text={open ? '收起' : `我们记下的${kept.length}样，一样一样看`}
        onPress={() => setOpen(!open)}
      />
      {hasPlatformPrivacyGuide && (
        <Pressable label="看完整的隐私保护指引" className="about-link" onPress={openPlatformPrivacyGuide}>
          <Text>看完整的隐私保护指引</Text>
        </Pressable>
      )}
    </Card>
  )
}
