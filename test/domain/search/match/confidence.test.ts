import { align } from '#domain/search/match/align'
import { confidenceIn } from '#domain/search/match/confidence'
import { tokensOf } from '#domain/search/read/tokens'
import { scores } from '#domain/search/scores'
import { rowOf, tiny } from '../tiny'

const confidence = (words: string, name: string) => {
  const tokens = tokensOf(words, tiny.sounds)
  return confidenceIn(tiny, tokens, rowOf(name), align(tiny, tokens, rowOf(name)))
}

/** What the most asked thing of the tiny catalogue gains of a score, and what its third gains. */
const [first, third] = [1, 1 / 3]

test.each([
  ['all sounds', 'xiguapi', '西瓜皮', scores.heard + 0.97 * scores.heardShare + third * scores.heardPopular],
  [
    'a homophone',
    '西刮皮',
    '西瓜皮',
    scores.heard + (2.9 / 3) * scores.heardShare + third * scores.heardPopular,
  ],
  [
    'homophones only',
    '扣照',
    '口罩',
    (scores.heard + 0.9 * scores.heardShare + first * scores.heardPopular) * scores.heardNoCharacter,
  ],
])('heard: %s', (_about, words, name, expected) => {
  expect(confidence(words, name)).toEqual({ via: 'sound', confidence: expect.closeTo(expected, 5) })
})

test.each([
  ['in characters', '玻璃', '玻璃瓶', 'part', scores.begun + scores.begunShare * (2 / 3)],
  ['in letters', 'boli', '玻璃瓶', 'sound', (scores.begun + scores.begunShare * (2 / 3)) * 0.97],
  [
    'of something popular',
    '西瓜',
    '西瓜皮',
    'part',
    scores.begun + scores.begunShare * (2 / 3) + third * scores.begunPopular,
  ],
])('begun %s', (_about, words, name, via, expected) => {
  expect(confidence(words, name)).toEqual({ via, confidence: expect.closeTo(expected, 5) })
})

test.each([
  ['with the same end', '玻璃的瓶', '玻璃瓶', (6 / 7) * scores.sameEnd],
  ['with another end', '玻璃瓶的', '玻璃瓶', (6 / 7) * scores.otherEnd],
  [
    'in one sound alone',
    '扣的',
    '口罩',
    (0.9 / 2) * scores.noCharacterShared * scores.otherEnd + scores.alikePopular,
  ],
  ['in letters', 'koude', '口罩', ((2 * 0.97) / 4) * scores.otherEnd + scores.alikePopular],
])('alike %s', (_about, words, name, expected) => {
  expect(confidence(words, name)).toEqual({ via: 'typo', confidence: expect.closeTo(expected, 5) })
})

test.each([
  ['all', 'xgp', '西瓜皮', scores.initials + scores.initialsShare + third * scores.initialsPopular],
  ['the first', 'bl', '玻璃瓶', scores.initials + scores.initialsShare * (2 / 3)],
])('%s initials', (_about, words, name, expected) => {
  expect(confidence(words, name)).toEqual({ via: 'initials', confidence: expect.closeTo(expected, 5) })
})
