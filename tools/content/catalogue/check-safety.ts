import type { Entry } from './entry'
import type { Problem } from '../yaml/problem'
import { safetyRules, type SafetyRule } from './safety-rules'

const rulesFile = 'tools/content/catalogue/safety-rules.ts'

/** Checks that every dangerous thing of the catalogue has the sentences that its kind of danger requires. */
export function checkSafety(entries: readonly Entry[]): Problem[] {
  return safetyRules.flatMap((rule) => entries.filter(rule.isOfIt).flatMap((entry) => faultsOf(rule, entry)))
}

/** Rules that no longer apply to any entry: what they protected was removed or renamed. */
export function idleSafetyRules(entries: readonly Entry[]): Problem[] {
  return safetyRules
    .filter((rule) => !entries.some(rule.isOfIt))
    .map(({ about }) => ({ file: rulesFile, line: 1, message: `nothing in the catalogue is of "${about}"` }))
}

function faultsOf({ about, needs, forbids }: SafetyRule, entry: Entry): Problem[] {
  const said = [entry.prepare, ...entry.parts.map(({ action }) => action)].join('')
  const { file, line, name } = entry
  const missing = needs
    .filter(([, words]) => !words.test(said))
    .map(([sentence]) => `"${name}" does not say: ${sentence} (${about})`)
  const wrong = forbids?.test(said) ? [`"${name}" must not say ${forbids.source} (${about})`] : []
  return [...missing, ...wrong].map((message) => ({ file, line, message }))
}
