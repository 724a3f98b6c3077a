import { join } from 'node:path'
import type { ChallengeContent } from '../../../src/domain/challenge/content'
import { ageBands } from '../../../src/domain/events/child'
import type { Problem } from '../problem'
import type { Citations } from '../cited-sources'
import { checkConsent } from '../privacy/check-consent'
import type { ReadPrivacy } from '../privacy/read-privacy'
import { readList, readWhole, type Written } from '../read-by-schema'
import { standingTwice } from '../standing-twice'
import { readYamlFile } from '../yaml-file'
import { actionOf, bagWeightsOf, consentOf, followUp, methods, pledge, teachBackOf } from './schemas'

const shownFolder = 'src/content/challenge'

export interface ReadChallenge {
  /** Nothing where something is wrong. */
  readonly content: ChallengeContent | undefined
  readonly problems: readonly Problem[]
}

/** Reads and checks everything that the family challenge says; the consent must tell what `privacy` keeps. */
export function readChallenge(folder: string, sources: Citations, privacy: ReadPrivacy): ReadChallenge {
  const file = (name: string) => readYamlFile(join(folder, `${name}.yaml`), `${shownFolder}/${name}.yaml`)
  const actions = ageBands.map((band) => readList(file(`actions/${band}`), actionOf(band, sources)))
  const pledges = readList(file('pledge'), pledge)
  const consents = readList(file('consent'), consentOf(sources))
  const followUps = readList(file('follow-ups'), followUp)
  const teachBacks = readList(file('teach-backs'), teachBackOf(sources))
  const weights = readWhole(file('bag-weights'), bagWeightsOf(sources))
  const told = readWhole(file('methods'), methods)
  const allActions = actions.flatMap(({ value }) => value)
  const problems = [
    ...[...actions, pledges, consents, followUps, teachBacks, weights, told].flatMap((read) => read.problems),
    ...standingTwice([...allActions, ...teachBacks.value], ({ id }) => id, 'the id'),
    ...standingTwice(allActions, ({ ageBand, title }) => ageBand + title, 'the title'),
    ...[pledges, consents].flatMap(({ value }) =>
      standingTwice<Written<{ version: string }>>(value, ({ version }) => version, 'the version'),
    ),
    ...checkConsent(consents.value, privacy),
    ...standingTwice(followUps.value, ({ day }) => String(day), 'the day'),
  ]
  if (problems.length > 0 || !weights.value || !told.value) return { content: undefined, problems }
  const content = {
    actions: allActions.map(withoutPlace),
    pledges: pledges.value.map(withoutPlace),
    consents: consents.value.map(withoutPlace),
    followUps: followUps.value.map(withoutPlace),
    bagWeights: weights.value,
    methods: told.value,
    teachBacks: teachBacks.value.map(withoutPlace),
  }
  return { content, problems }
}

function withoutPlace<Value>({ file: _file, line: _line, ...value }: Written<Value>) {
  return value
}
