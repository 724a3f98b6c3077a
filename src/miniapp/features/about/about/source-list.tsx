import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { sources } from '#content/built/sources'
import type { CitedSource } from '#domain/cited-source'
import { QuietButton } from '../../../ui/button/primary-button'
import { Card } from '../../../ui/card/card'
import './about.scss'

const readingWords: Readonly<Record<CitedSource['read'], string>> = {
  whole: '这是我们自己写下的',
  part: '原文我们只读到一部分',
  none: '我们没有读到原文，按公开转述写的',
}

/** The sources behind all answers, and how far each source was checked for this app. */
export function SourceList() {
  const [open, setOpen] = useState(false)
  return (
    <Card title="答案依据什么">
      <Text className="about-paragraph">
        国家标准只管四个大类、十一个小类和标志；怎样洗、怎样包，靠的是各地一致的做法和生活常识。没读到原文的，我们照实说。
      </Text>
      {open &&
        sources.map(({ title, dated, about, read }) => (
          <View key={title} className="rule">
            <Text className="rule-title">{title}</Text>
            <Text className="rule-text">{about}</Text>
            <Text className="rule-source">{`${dated}。${readingWords[read]}。`}</Text>
          </View>
        ))}
      <QuietButton
        text={open ? '收起这些依据' : `看全部${sources.length}项依据`}
        onPress={() => setOpen(!open)}
      />
    </Card>
  )
}
