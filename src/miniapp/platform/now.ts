import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'

const everyMs = 30_000

/** The instant, to half a minute: a tab stays mounted over midnight, and a page waits for a contest to begin. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useDidShow(() => setNow(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(timer)
  }, [])
  return now
}
