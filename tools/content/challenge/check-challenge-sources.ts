import type { Action, ActionKind, TeachBack } from '../../../src/domain/challenge/content'
import { checkSources, type Statement } from '../sources/check-sources'
import type { Problem } from '../yaml/problem'
import type { Written } from '../yaml/read-by-schema'
import type { Sources, StatementKind } from '../sources/source'

/** What an action states besides its reason and, if it names a bin, a class. */
const said: Readonly<Record<ActionKind, readonly StatementKind[]>> = {
  'drop-off': [],
  prepare: ['preparation'],
  reduce: ['reduction'],
  learn: [],
}
const also: readonly StatementKind[] = ['preparation', 'duty', 'sign', 'programme', 'habit', 'danger']
const namesBin = /(厨余|蓝|绿|红|灰|其他|有害|可回收)桶|放(其他|厨余)/

/**
 * Checks that the sources of actions and cards cover what these state: a standard for signs says nothing
 * about washing. `sources` are ids.
 */
export function checkChallengeSources(
  actions: readonly Written<Action>[],
  cards: readonly Written<TeachBack>[],
  sources: Sources,
): Problem[] {
  return checkSources([...actions.map(ofAction), ...cards.map(ofCard)], sources)
}

function ofAction({ id, kind, how, why, whatCounts, sources, file, line }: Written<Action>): Statement {
  const aClass: StatementKind[] = [how, why, whatCounts].some((text) => namesBin.test(text)) ? ['class'] : []
  return { name: id, sources, says: ['reason', ...said[kind], ...aClass], may: also, file, line }
}

function ofCard({ id, sources, file, line }: Written<TeachBack>): Statement {
  return { name: id, sources, says: ['class'], may: ['preparation', 'reason', 'danger', 'sign'], file, line }
}
