import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'

const halfMinuteMs = 30_000

/** The instant, to half a minute or as often as asked for: a tab stays mounted over midnight, and a page waits for a contest to begin. */
export function useNow(everyMs = halfMinuteMs): Date {
  const [now, setNow] = useState(() => new Date())
  useDidShow(() => setNow(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
