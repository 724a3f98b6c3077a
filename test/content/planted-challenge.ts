import type { PlantedFault } from './planted-faults'

const write = (fields: Record<string, string>) =>
  Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([key, value], at) => `${at === 0 ? '- ' : '  '}${key}: ${value}\n`)
    .join('')

const of =
  (fields: Record<string, string>) =>
  (differing: Record<string, string> = {}) =>
    write({ ...fields, ...differing })

/** Each takes the fields that differ; an empty one is left out. Fields stand on lines 1 to 8 in this order. */
export const action = of({
  id: 'pre-peel',
  title: '果皮回桶',
  picture: 'peel',
  how: '果皮放进桶。',
  why: '能变肥料。',
  counts: '放了一次。',
  kind: 'drop-off',
  source: 'common',
})
export const followUp = of({
  day: '30',
  ask: '还在做吗？',
  still: '在',
  sometimes: '有时',
  notAnyMore: '没有',
})

export const plantedActionFaults: readonly PlantedFault[] = [
  ['a file that is no list', 'id: pre-peel\n', 1, 'no list'],
  ['an unclosed quotation', action({ source: '"common' }), 9, 'quote'],
  ['an id of one word', action({ id: 'peel' }), 1, 'no id'],
  ['a missing id', action({ id: '' }), 1, 'id: Invalid key'],
  ['a missing title', action({ title: '' }), 1, 'title: Invalid key'],
  ['an empty title', action({ title: '""' }), 2, 'title: says nothing'],
  ['a drawing that does not exist', action({ picture: 'rocket' }), 3, 'no drawing of that name'],
  ['a missing way to do it', action({ how: '' }), 1, 'how: Invalid key'],
  ['a missing reason', action({ why: '' }), 1, 'why: Invalid key'],
  ['no word of what counts', action({ counts: '' }), 1, 'counts: Invalid key'],
  ['no kind', action({ kind: '' }), 1, 'kind: Invalid key'],
  ['a kind there is not', action({ kind: 'play' }), 7, 'no kind of action'],
  [
    'something dangerous that does not begin with the adult',
    action({ how: '把旧电池放好。' }),
    4,
    'must begin with 请大人',
  ],
  ['glass in the title alone', action({ title: '玻璃放好' }), 4, 'must begin with 请大人'],
  ['a missing source', action({ source: '' }), 1, 'source: Invalid key'],
  ['an unknown source', action({ source: 'common、hearsay' }), 8, 'unknown source'],
  ['a field that nobody knows', action({ hint: '看' }), 9, 'hint: Invalid key'],
  ['letters that a child cannot say', action({ how: '放进 bin。' }), 4, 'cannot be said aloud'],
  ['a digit that a child cannot say', action({ why: '用2次。' }), 5, 'cannot be said aloud'],
  ['brackets that a child cannot say', action({ counts: '一次（洗过）。' }), 6, 'cannot be said aloud'],
  ['a title too long to be said', action({ title: '果皮'.repeat(5) }), 2, 'at most 8'],
  ['a sentence too long for the youngest', action({ how: '放'.repeat(17) }), 4, 'at most 16'],
  ['the second of two actions', action() + action({ id: 'pre-x', picture: 'x' }), 11, 'no drawing'],
]

export const plantedFollowUpFaults: readonly PlantedFault[] = [
  ['a day within the challenge', followUp({ day: '21' }), 1, 'day: within the 21 days'],
  ['an answer that is left out', followUp({ sometimes: '' }), 1, 'sometimes: Invalid key'],
]
