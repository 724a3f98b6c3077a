import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../../platform/aria'
import { Crane } from '../../../ui/crane/crane'
import './hero.scss'

/** The wetland at sunrise, and the question that everything here answers. */
export const Hero = memo(function Hero({ cityName }: { readonly cityName: string }) {
  return (
    <View className="hero">
      <View className="hero-sun" />
      <View className="hero-reeds" />
      <Crane mood="stands" className="hero-crane" />
      <View className="hero-words">
        <Text className="hero-place">{cityName} · 垃圾分类</Text>
        <Text className="hero-title" {...role('heading')}>
          {'这个东西，\n扔哪个桶？'}
        </Text>
      </View>
    </View>
  )
})
