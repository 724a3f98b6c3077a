import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../../platform/aria'
import { Crane } from '../../../ui/crane/crane'
import './hero.scss'

interface HeroProps {
  readonly cityName: string
  /** Shrinks the header to leave space for the answers. */
  readonly compact: boolean
}

/** The header of the search: a wetland at sunrise, and the question what to do with a thing. */
export const Hero = memo(function Hero({ cityName, compact }: HeroProps) {
  return (
    <View className={compact ? 'hero is-compact' : 'hero'}>
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
