import { useEffect, useRef } from 'react'
import { useDidShow } from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'

/**
 * Refetches the queries of this page each time it comes to the front, and whenever fewer writes are
 * `waiting`, because the cloud then has one more. A tab stays mounted, so nothing else would refetch.
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
