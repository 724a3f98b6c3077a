import { useEffect } from 'react'
import { useOutbox } from '../../../../app-state/outbox'
import { useValue } from '../../../../app-state/value'
import { entriesOf } from '../../../../platform/outbox/outbox-entry'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { playedOf, rememberMistakes } from './played'
import { noteSettled, unsettled } from './unsettled'

/** Waiting answers may be sent from any page. Afterwards this fetches the attempt and stores its mistakes. */
export function CatchUp() {
  const waiting = entriesOf(useOutbox().entries, 'quiz.answer').filter(({ refusal }) => refusal === undefined)
  const sent = useValue(unsettled).filter((id) => waiting.every(({ input }) => input.attemptId !== id))
  return (
    <>
      {sent.map((id) => (
        <Settle key={id} attemptId={id} />
      ))}
    </>
  )
}

function Settle({ attemptId }: { readonly attemptId: string }) {
  const { data, error, isFetchedAfterMount } = useCloudQuery('quiz.attempt', { attemptId })
  useEffect(() => {
    if (data && isFetchedAfterMount) {
      rememberMistakes(playedOf(data, data.answers, []), data)
      noteSettled(attemptId, true)
    } else if (error?.status === 404) {
      // Another person uses the phone now, so the answers can neither be sent nor shown any more.
      discardAnswers(attemptId)
      noteSettled(attemptId, true)
    }
  }, [attemptId, data, error, isFetchedAfterMount])
  return null
}

function discardAnswers(attemptId: string): void {
  const entries = entriesOf(outbox.view().entries, 'quiz.answer')
  entries.filter(({ input }) => input.attemptId === attemptId).forEach(({ key }) => outbox.discard(key))
}
