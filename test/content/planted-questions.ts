import type { PlantedFault } from './planted-faults'

/** A catalogue in which each thing's class is known: name and class. */
export const knownThings = [
  ['大骨头', 'other'],
  ['荧光灯管', 'hazardous'],
  ['玻璃瓶', 'recyclable'],
  ['西瓜皮', 'food'],
  ['碎瓷碗', 'other'],
  ['奶茶', 'drain'],
] as const

const write = (fields: Record<string, string>) =>
  Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([key, value], at) => `${at === 0 ? '- ' : '  '}${key}: ${value}\n`)
    .join('')

const common = { level: '1', picture: '🥛', ask: '怎么放？', why: '干净。', source: 'common' }
const of =
  (kind: string, answer: Record<string, string>) =>
  (differing: Record<string, string> = {}) =>
    write({ id: `prep-${kind}`, kind, ...common, ...answer, ...differing })

/** Each takes the fields that differ; an empty one is left out. Fields stand on lines 1 to 7, the answer after them. */
export const choice = of('choice', { right: '倒空', wrong: '[撕碎, 装水]' })
export const judge = of('judge', { right: '对' })
export const bin = of('bin', { item: '大骨头' })
export const pick = of('pick', { class: 'hazardous', right: '荧光灯管', wrong: '[玻璃瓶, 西瓜皮]' })

const claim = (ask: string, right: string) => judge({ ask, right })
const whichBin = (ask: string, right: string) => choice({ ask, right, wrong: '[厨余垃圾, 有害垃圾]' })

export const plantedQuestionFaults: readonly PlantedFault[] = [
  ['a file that is no list', 'id: prep-a\n', 1, 'no list of questions'],
  ['a list that is never closed', choice({ wrong: '[撕碎' }), 10, 'must'],
  ['an unknown kind', choice({ kind: 'riddle' }), 2, 'unknown kind "riddle"'],
  ['a missing kind', judge({ kind: '' }), 1, 'unknown kind ""'],
  ['a missing id', choice({ id: '' }), 1, 'no id'],
  ['an id with capitals', choice({ id: 'Prep-milk' }), 1, 'is no id'],
  ['an id of one word', choice({ id: 'milk' }), 1, 'is no id'],
  ['an unknown level', choice({ level: '4' }), 3, 'unknown level "4"'],
  ['a missing level', choice({ level: '' }), 1, 'no level'],
  ['a child’s question without a picture', choice({ picture: '' }), 1, 'needs a picture'],
  ['a picture of two emoji', choice({ picture: '🥛🥛' }), 4, 'not one emoji'],
  ['a picture that is joined from several', choice({ picture: '👨‍👩‍👧' }), 4, 'not one emoji'],
  ['a picture that old phones lack', choice({ picture: '🧻' }), 4, 'not one emoji'],
  ['a word for a picture', choice({ picture: '奶' }), 4, 'not one emoji'],
  ['a missing question', choice({ ask: '' }), 1, 'no ask'],
  ['a missing reason', choice({ why: '' }), 1, 'no why'],
  ['a missing source', choice({ source: '' }), 1, 'no source'],
  ['an unknown source', choice({ source: 'common、hearsay' }), 1, 'unknown source "hearsay"'],
  ['a field that nobody knows', choice({ hint: '看' }), 10, 'no field "hint"'],
  ['a field of another kind', judge({ wrong: '[错]' }), 9, 'kind judge has no field "wrong"'],
  ['a choice without a right option', choice({ right: '' }), 1, 'no right option'],
  ['a choice without wrong options', choice({ wrong: '' }), 1, 'one to three wrong options'],
  ['a choice with four wrong options', choice({ wrong: '[一, 二, 三, 四]' }), 9, 'one to three'],
  ['an empty option', choice({ wrong: '[撕碎, ""]' }), 9, 'empty'],
  ['a wrong option that is the right one', choice({ wrong: '[倒空]' }), 9, 'an option stands twice'],
  ['a wrong option that stands twice', choice({ wrong: '[撕碎, 撕碎]' }), 9, 'an option stands twice'],
  ['a judgement that is neither', judge({ right: '也许' }), 8, '对 or 错'],
  ['an item that nobody knows', bin({ item: '月光' }), 8, 'does not know "月光"'],
  ['an item that has no bin', bin({ item: '奶茶' }), 8, 'none of the four bins'],
  ['a pick of an unknown class', pick({ class: 'wet' }), 8, 'unknown class "wet"'],
  ['a pick of a class without a bin', pick({ class: 'drain' }), 8, 'unknown class "drain"'],
  ['a pick of a thing nobody knows', pick({ right: '月光' }), 9, 'does not know "月光"'],
  ['a pick among things nobody knows', pick({ wrong: '[月光]' }), 10, 'does not know "月光"'],
  ['a pick that contradicts the catalogue', pick({ right: '碎瓷碗' }), 9, '"碎瓷碗" is other'],
  [
    'a pick with two right ones',
    pick({ class: 'other', right: '碎瓷碗', wrong: '[大骨头]' }),
    10,
    'right too',
  ],
  ['a wrong statement held for right', claim('大骨头属于厨余垃圾。', '对'), 1, '"大骨头" is other'],
  ['a right statement held for wrong', claim('玻璃瓶是可回收物。', '错'), 1, '"玻璃瓶" is recyclable'],
  ['a denial of what is so', claim('西瓜皮不是厨余垃圾。', '对'), 1, '"西瓜皮" is food'],
  ['a bin named for a thing', claim('荧光灯管应该扔进其他垃圾桶。', '对'), 1, '"荧光灯管" is hazardous'],
  ['a choice of another class', whichBin('玻璃瓶属于哪一类？', '其他垃圾'), 1, '"玻璃瓶" is recyclable'],
  ['a choice of another bin', whichBin('玻璃瓶要扔进哪个桶？', '其他垃圾'), 1, '"玻璃瓶" is recyclable'],
  ['an id that stands twice', choice() + choice({ ask: '另一题？' }), 10, 'stands already at'],
  ['a question that stands twice', judge() + judge({ id: 'prep-b' }), 9, 'planted'],
  [
    'a question that stands twice with its options in another order',
    choice() + choice({ id: 'prep-b', right: '撕碎', wrong: '[装水, 倒空]' }),
    10,
    'the question stands already',
  ],
]
