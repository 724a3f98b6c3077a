import * as v from 'valibot'
import {
  actionKinds,
  followUpAnswers,
  methodIds,
  weighedClasses,
} from '../../../src/domain/challenge/content'
import { pictograms } from '../../../src/domain/challenge/pictograms'
import type { AgeBand } from '../../../src/domain/family/child'
import { citedSources, sourceIds, type Citations } from '../sources/cited-sources'
import { isSafeFor, spoken, words } from './spoken'

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'no id: small letters, digits and hyphens'))
const version = v.pipe(v.string(), v.regex(/^\d{4}-\d{1,2}$/, 'no version: year and month, as in 2026-11'))
const picture = v.picklist(pictograms, 'no drawing of that name: see src/domain/challenge/pictograms.ts')

/** Longest sentence in characters; shorter for the youngest. */
const longest: Readonly<Record<AgeBand, number>> = { preschool: 16, primary: 24, secondary: 24 }

const unsafe = 'says something dangerous: it must begin with 请大人'

/** `sources` are ids. */
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
      kind: v.picklist(actionKinds, `no kind of action: one of ${actionKinds.join(', ')}`),
      often: v.optional(spoken(8)),
      source: sourceIds(sources),
    }),
    v.forward(
      v.check(({ title, how, why, counts }) => isSafeFor(how, title, why, counts), unsafe),
      ['how'],
    ),
    v.transform(({ counts, source, often, ...action }) => ({
      ...action,
      often,
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
      /** Which of the child's data is kept; in versions since 2026-12. */
      kept: v.optional(v.array(keptOfChild), []),
      agree: words,
      /** Labels of the checkboxes for things the challenge works without; in versions since 2026-12. */
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
const range = v.pipe(
  v.strictObject({ least: grams, most: grams }),
  v.check(({ least, most }) => least < most, 'least is not less than most'),
)

export function bagWeightsOf(sources: Citations) {
  return v.pipe(
    v.strictObject({
      litres: v.pipe(v.number(), v.minValue(1)),
      grams: v.strictObject(v.entriesFromList(weighedClasses, range)),
      note: v.pipe(
        words,
        v.includes('估算', 'must say 估算'),
        v.includes('秤', 'must say that a scale is better (秤)'),
      ),
      source: citedSources(sources),
    }),
    v.transform(({ source, ...weights }) => ({ ...weights, sources: source })),
  )
}

export const methods = v.strictObject(
  v.entriesFromList(methodIds, v.strictObject({ title: words, text: words })),
)

/** `sources` are ids. */
export function teachBackOf(sources: Citations) {
  return v.pipe(
    v.strictObject({
      id,
      title: spoken(8),
      picture,
      ask: spoken(16),
      explain: spoken(32),
      source: sourceIds(sources),
    }),
    v.forward(
      v.check(({ title, ask, explain }) => isSafeFor(explain, title, ask), unsafe),
      ['explain'],
    ),
    v.transform(({ source, ...card }) => ({ ...card, sources: source })),
  )
}
