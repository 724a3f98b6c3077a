import { useMemo } from 'react'
import { catalogue } from '../../../app-state/catalogue'
import { routeTo, useParameter } from '../../../platform/navigate'
import { usePageTitle } from '../../../platform/page-title'
import { useShareCard } from '../../../platform/share'
import { Screen } from '../../../ui/screen/screen'
import { DangerAnswer } from './danger-answer'
import { EntryAnswer } from './entry-answer'
import { findAnswer } from './find-answer'
import { InferredAnswer } from './inferred-answer'
import { UnknownName } from './unknown-name'

export default function AnswerPage() {
  const name = useParameter('name')
  const found = useMemo(() => findAnswer(catalogue(), name), [name])
  const card = { title: titleOf(name, found.kind), path: routeTo('answer', { name }) }
  usePageTitle(name)
  useShareCard(card)
  return (
    <Screen title="怎么扔">
      {found.kind === 'danger' && <DangerAnswer {...found} card={card} />}
      {found.kind === 'entry' && <EntryAnswer {...found} card={card} />}
      {found.kind === 'inferred' && <InferredAnswer answer={found.answer} card={card} />}
      {found.kind === 'unknown' && <UnknownName name={name} near={found.near} />}
    </Screen>
  )
}

function titleOf(name: string, kind: ReturnType<typeof findAnswer>['kind']): string {
  return kind === 'danger' ? `${name}：别碰！先看怎么做` : `${name}扔哪个桶？小手分类告诉您`
}
