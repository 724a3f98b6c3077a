import { join } from 'node:path'
import { challenge } from '#content/built/challenge'
import { ageBands } from '#domain/family/child'
import { pictograms } from '#domain/challenge/pictograms'
import { consentVersion } from '#domain/family/family'
import { readChallenge } from '../../tools/content/challenge/read-challenge'
import { readPrivacy } from '../../tools/content/privacy/read-privacy'
import { problemText } from '../../tools/content/yaml/problem'
import { contentFolder } from '../../tools/content/catalogue/read-catalogue'
import { citationsOf, readSources } from '../../tools/content/sources/read-sources'

const { sources: known } = readSources(join(contentFolder, 'sources.yaml'))
const sources = citationsOf(known)
const privacy = readPrivacy(join(contentFolder, 'privacy'), sources)
const { content, problems } = readChallenge(join(contentFolder, 'challenge'), known, privacy)

test('what the challenge says has no problems', () => {
  expect(problems.map(problemText)).toEqual([])
})

test('what is built is what the files say (else: npm run build:content)', () => {
  expect(challenge).toEqual(content)
})

test('there are 48 actions at least, and enough of them for every age', () => {
  expect(challenge.actions.length).toBeGreaterThanOrEqual(48)
  const few = ageBands.filter(
    (band) => challenge.actions.filter(({ ageBand }) => ageBand === band).length < 12,
  )
  expect(few).toEqual([])
})

test('every drawing is shown by some action or card', () => {
  const shown = new Set([...challenge.actions, ...challenge.teachBacks].map(({ picture }) => picture))
  expect(pictograms.filter((name) => !shown.has(name))).toEqual([])
})

test('the cloud asks for consent to the newest text', () => {
  expect(challenge.consents[challenge.consents.length - 1]?.version).toBe(consentVersion)
})

test('a guardian reads what is kept, what for, who sees it, how long, and how to withdraw', () => {
  for (const { parts, kept } of challenge.consents) {
    const told = parts.map(({ heading }) => heading)
    expect(told).toEqual(expect.arrayContaining(['用来做什么', '谁能看到', '怎样撤回']))
    expect(told).toContainEqual(expect.stringMatching(/^留多久/))
    expect(told.includes('记下什么') || kept.length > 0).toBe(true)
  }
})

test('it is asked on the days 30, 45 and 66', () => {
  expect(challenge.followUps.map(({ day }) => day)).toEqual([30, 45, 66])
})

test('for every age a child can pick three things that are there on any day', () => {
  const daily = challenge.actions.filter(({ often }) => often === undefined)
  for (const band of ageBands)
    expect(daily.filter(({ ageBand }) => ageBand === band).length).toBeGreaterThanOrEqual(6)
})

test('no action sends the youngest to batteries, medicine or glass', () => {
  const youngest = challenge.actions.filter(({ ageBand }) => ageBand === 'preschool')
  const words = youngest.flatMap(({ title, how, why, whatCounts }) => [title, how, why, whatCounts])
  expect(words.filter((text) => /电池|药|玻璃|灯管/.test(text))).toEqual([])
})
