import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { cloudNow } from './clock'

const halfMinuteMs = 30_000

/** The cloud's time, to half a minute or as often as asked for: a tab stays mounted over midnight, and a page waits for a contest to begin. */
export function useNow(everyMs = halfMinuteMs): Date {
  const [now, setNow] = useState(() => cloudNow())
  useDidShow(() => setNow(cloudNow()))
  useEffect(() => {
    const timer = setInterval(() => setNow(cloudNow()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
