import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { cloudNow } from './clock'

const halfMinuteMs = 30_000

/**
 * The cloud's time, updated every half minute or every `everyMs`. Needed because a tab stays mounted past
 * midnight, and a page may wait for a contest to begin.
 */
export function useNow(everyMs = halfMinuteMs): Date {
  const [now, setNow] = useState(() => cloudNow())
  useDidShow(() => setNow(cloudNow()))
  useEffect(() => {
    const timer = setInterval(() => setNow(cloudNow()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
