import { useState } from 'react'
import type { TeachBack as Card } from '#domain/challenge/content'
import { newKey } from '../../../../platform/outbox/new-key'
import { ChooseCard } from './choose-card'
import { Explain } from './explain'
import { Improvement } from './improvement'
import { Round } from './round'
import { teachQuestions } from './teach-questions'

/** Both rounds. `before` and `after` are the numbers of correct answers, out of five. */
export function TeachBack({ challengeId }: { readonly challengeId: string }) {
  const [questions] = useState(() => teachQuestions(newKey()))
  const [card, setCard] = useState<Card>()
  const [before, setBefore] = useState<number>()
  const [isExplained, setExplained] = useState(false)
  const [after, setAfter] = useState<number>()
  if (!card) return <ChooseCard onChoose={setCard} />
  if (before === undefined)
    return <Round key="before" title="第一次" questions={questions} onEnd={setBefore} />
  if (!isExplained) return <Explain card={card} questions={questions} onEnd={() => setExplained(true)} />
  if (after === undefined)
    return <Round key="after" title="再答一次" questions={questions} onEnd={setAfter} />
  return <Improvement challengeId={challengeId} before={before} after={after} />
}
