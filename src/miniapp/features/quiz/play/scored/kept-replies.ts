import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import type { Attempt } from './played'

const startedBy = { daily: 'quiz.start', contest: 'contests.start' } as const

/** Adds judged answers to the cached attempt, so that they are known after a restart without network. */
export function useKeptReplies(attempt: Attempt, replies: readonly OutputOf<'quiz.answer'>[]): void {
  const client = useQueryClient()
  const { attemptId, mode } = attempt
  const known = attempt.answers.map(({ number }) => number)
  const news = replies.filter(({ number }) => !known.includes(number))
  useEffect(() => {
    if (news.length === 0) return
    const keep = (old?: Attempt) => (old?.attemptId === attemptId ? withReplies(old, news) : old)
    client.setQueriesData<Attempt>({ queryKey: [startedBy[mode]] }, keep)
  })
}

function withReplies(attempt: Attempt, replies: readonly OutputOf<'quiz.answer'>[]): Attempt {
  const { progress } = replies[replies.length - 1] ?? attempt
  return { ...attempt, answers: [...attempt.answers, ...replies], progress }
}
