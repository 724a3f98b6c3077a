import * as v from 'valibot'
import { bagKinds, followUpAnswers, methodIds } from '../../../src/domain/challenge/content'
import { pictograms } from '../../../src/domain/challenge/pictograms'
import type { AgeBand } from '../../../src/domain/events/child'
import { citedSources, type Citations } from '../cited-sources'

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'no id: small letters, digits and hyphens'))
const version = v.pipe(v.string(), v.regex(/^\d{4}-\d{1,2}$/, 'no version: year and month, as in 2026-11'))
const words = v.pipe(v.string(), v.nonEmpty('says nothing'))
const picture = v.picklist(pictograms, 'no drawing of that name: see src/domain/challenge/pictograms.ts')

/** Words that a phone reads aloud to a child as they stand. */
function spoken(most: number) {
  return v.pipe(
    words,
    v.check((text) => !/[a-zA-Z0-9()（）/]/.test(text), 'cannot be said aloud: no letters, digits, brackets'),
    v.check((text) => [...text].length <= most, `too long to be said to a child: at most ${most} characters`),
  )
}

/** The youngest are told less at once. */
const longest: Readonly<Record<AgeBand, number>> = { preschool: 16, primary: 24, secondary: 24 }

export function actionOf(ageBand: AgeBand, sources: Citations) {
  const sentence = spoken(longest[ageBand])
  return v.pipe(
    v.strictObject({
      id,
      title: spoken(8),
      picture,
      how: sentence,
      why: sentence,
      counts: sentence,
      source: citedSources(sources),
    }),
    v.transform(({ counts, source, ...action }) => ({
      ...action,
      ageBand,
      whatCounts: counts,
      sources: source,
    })),
  )
}

export const pledge = v.strictObject({
  version,
  title: words,
  lines: v.pipe(v.array(spoken(24)), v.nonEmpty('has no lines')),
})

const keptOfChild = v.strictObject({ what: words, why: words, seenBy: words, howLong: words })

export function consentOf(sources: Citations) {
  return v.pipe(
    v.strictObject({
      version,
      title: words,
      parts: v.pipe(v.array(v.strictObject({ heading: words, text: words })), v.nonEmpty('has no parts')),
      /** What is kept of the child: of versions since 2026-12. */
      kept: v.optional(v.array(keptOfChild), []),
      agree: words,
      /** What is ticked for what the challenge does without: of versions since 2026-12. */
      separate: v.optional(v.strictObject({ photos: words, signature: words })),
      source: citedSources(sources),
    }),
    v.transform(({ source, ...consent }) => ({ ...consent, sources: source })),
  )
}

export const followUp = v.pipe(
  v.strictObject({
    day: v.pipe(v.number(), v.integer(), v.minValue(22, 'within the 21 days')),
    ask: spoken(24),
    ...v.entriesFromList(followUpAnswers, spoken(8)),
  }),
  v.transform(({ day, ask, ...answers }) => ({ day, ask, answers })),
)

const grams = v.pipe(v.number(), v.integer(), v.minValue(1, 'weighs nothing'))

export function bagWeightsOf(sources: Citations) {
  return v.pipe(
    v.strictObject({
      grams: v.strictObject(v.entriesFromList(bagKinds, grams)),
      note: v.pipe(words, v.includes('估算', 'must say 估算')),
      source: citedSources(sources),
    }),
    v.transform(({ source, ...weights }) => ({ ...weights, sources: source })),
  )
}

export const methods = v.strictObject(
  v.entriesFromList(methodIds, v.strictObject({ title: words, text: words })),
)

export function teachBackOf(sources: Citations) {
  return v.pipe(
    v.strictObject({
      id,
      title: spoken(8),
      picture,
      ask: spoken(16),
      explain: spoken(32),
      source: citedSources(sources),
    }),
    v.transform(({ source, ...card }) => ({ ...card, sources: source })),
  )
}
