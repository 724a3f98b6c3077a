import { useEffect, useRef } from 'react'
import { useDidShow } from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'

/**
 * Asks the cloud anew for what this page shows: each time it comes to the front, and when fewer writes are `waiting`,
 * for then the cloud has one more. A tab stays mounted, so nothing else would.
 */
export function useRefetchOnShow(waiting: number): void {
  const client = useQueryClient()
  const before = useRef(waiting)
  useDidShow(() => void client.refetchQueries({ type: 'active' }, { cancelRefetch: false }))
  useEffect(() => {
    if (waiting < before.current) void client.refetchQueries({ type: 'active' })
    before.current = waiting
  }, [client, waiting])
}
