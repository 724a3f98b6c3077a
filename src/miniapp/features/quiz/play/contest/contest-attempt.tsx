import { useState } from 'react'
import { newKey } from '../../../../platform/outbox/new-key'
import { useCloud } from '../../../../platform/query/cloud-query'
import { AttemptLoader } from '../scored/attempt-loader'

/** The try that is open, or the next one: the cloud knows which. */
export function ContestAttempt({ contestId }: { readonly contestId: string }) {
  const [key] = useState(newKey)
  const query = useCloud('contests.start', { contestId, key })
  return <AttemptLoader query={query} behindSignIn="登录以后，就能答题。" />
}
