import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'

/** The instant at which this page came to the front last: a tab stays mounted over midnight. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useDidShow(() => setNow(new Date()))
  return now
}
