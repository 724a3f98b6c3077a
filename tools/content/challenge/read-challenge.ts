import { join } from 'node:path'
import type { ChallengeContent } from '../../../src/domain/challenge/content'
import { ageBands } from '../../../src/domain/family/child'
import type { Problem } from '../yaml/problem'
import { citationsOf } from '../sources/read-sources'
import type { Sources } from '../sources/source'
import { checkChallengeSources } from './check-challenge-sources'
import { checkConsent } from '../privacy/check-consent'
import type { ReadPrivacy } from '../privacy/read-privacy'
import { readList, readWhole, type Written } from '../yaml/read-by-schema'
import { standingTwice } from '../yaml/standing-twice'
import { readYamlFile } from '../yaml/yaml-file'
import { actionOf, bagWeightsOf, consentOf, followUp, methods, pledge, teachBackOf } from './schemas'

const shownFolder = 'src/content/challenge'

export interface ReadChallenge {
  /** Undefined if there are problems. */
  readonly content: ChallengeContent | undefined
  readonly problems: readonly Problem[]
}

/**
 * Reads and checks all texts of the challenge. The consent must describe the data that `privacy` says is
 * kept.
 */
export function readChallenge(folder: string, sources: Sources, privacy: ReadPrivacy): ReadChallenge {
  const citations = citationsOf(sources)
  const file = (name: string) => readYamlFile(join(folder, `${name}.yaml`), `${shownFolder}/${name}.yaml`)
  const actions = ageBands.map((band) => readList(file(`actions/${band}`), actionOf(band, citations)))
  const pledges = readList(file('pledge'), pledge)
  const consents = readList(file('consent'), consentOf(citations))
  const followUps = readList(file('follow-ups'), followUp)
  const teachBacks = readList(file('teach-backs'), teachBackOf(citations))
  const weights = readWhole(file('bag-weights'), bagWeightsOf(citations))
  const told = readWhole(file('methods'), methods)
  const allActions = actions.flatMap(({ value }) => value)
  const problems = [
    ...[...actions, pledges, consents, followUps, teachBacks, weights, told].flatMap((read) => read.problems),
    ...standingTwice([...allActions, ...teachBacks.value], ({ id }) => id, 'the id'),
    ...standingTwice(allActions, ({ ageBand, title }) => ageBand + title, 'the title'),
    ...[pledges, consents].flatMap(({ value }) =>
      standingTwice<Written<{ version: string }>>(value, ({ version }) => version, 'the version'),
    ),
    ...checkChallengeSources(allActions, teachBacks.value, sources),
    ...checkConsent(consents.value, privacy),
    ...standingTwice(followUps.value, ({ day }) => String(day), 'the day'),
  ]
  if (problems.length > 0 || !weights.value || !told.value) return { content: undefined, problems }
  const cite = <Value extends { readonly sources: readonly string[] }>(value: Value) => ({
    ...value,
    sources: value.sources.map((id) => citations.get(id) ?? id),
  })
  const content = {
    actions: allActions.map(withoutPlace).map(cite),
    pledges: pledges.value.map(withoutPlace),
    consents: consents.value.map(withoutPlace),
    followUps: followUps.value.map(withoutPlace),
    bagWeights: weights.value,
    methods: told.value,
    teachBacks: teachBacks.value.map(withoutPlace).map(cite),
  }
  return { content, problems }
}

function withoutPlace<Value>({ file: _file, line: _line, ...value }: Written<Value>) {
  return value
}
