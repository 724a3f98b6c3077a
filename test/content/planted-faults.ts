/** Faults that a hand may make in the catalogue: what, the file, the line it is on, and the words it is named with. */
export type PlantedFault = readonly [about: string, yaml: string, line: number, message: string]

const group = (items: string, fields = '') => `- group: 瓜果皮核
  class: food
  sub: household
  prepare: 沥干水分再投放。
  why: 容易腐烂。
  source: common
${fields}  items:
${items}`

export const sound = group(`    西瓜皮: 瓜皮、西瓜翠衣
    奶茶:
      also: 珍珠奶茶
      class: drain
      parts:
        杯子: other 倒空后投放。
`)

export const plantedFaults: readonly PlantedFault[] = [
  ['an unknown class', group('    西瓜皮:\n      class: wet\n'), 8, '"西瓜皮" has an unknown class "wet"'],
  [
    'an unknown class of a part',
    group('    奶茶:\n      parts:\n        杯子: dry 倒空。\n'),
    10,
    'class "dry"',
  ],
  ['a part that says nothing', group('    奶茶:\n      parts:\n        杯子: other\n'), 10, 'what to do'],
  [
    'kinds that are called parts',
    group('    油:\n      parts:\n        吃的油: food 倒。\n        机油: hazardous 交。\n'),
    8,
    'are kinds of it',
  ],
  [
    'parts and kinds at once',
    group('    油:\n      parts:\n        瓶: food 倒。\n      kinds:\n        机油: food 倒。\n'),
    8,
    'one or the other',
  ],
  ['a name that stands twice in a file', group('    西瓜皮:\n    西瓜皮:\n'), 9, 'planted.yaml:8'],
  ['a name that is another thing’s other name', group('    西瓜皮: 瓜皮\n    瓜皮:\n'), 9, 'planted.yaml:8'],
  ['an other name that stands twice', group('    西瓜皮: 果皮\n    苹果皮: 果皮\n'), 9, 'under "西瓜皮"'],
  ['names that differ in capitals only', group('    U盘:\n    优盘: u盘\n'), 9, 'under "U盘"'],
  ['names that differ in capitals only', group('    优盘: u盘\n    U盘:\n'), 9, 'under "优盘"'],
  [
    'a part of some things that a group tells all of',
    group('    烧烤签:\n    锅:\n').replace('沥干水分再投放', '拆下玻璃盖'),
    8,
    '"烧烤签" hears of 玻璃盖',
  ],
  ['a missing reason', '- group: 皮\n  items:\n    西瓜皮:\n', 3, '"西瓜皮" has no why'],
  ['a missing way to prepare', '- group: 皮\n  items:\n    西瓜皮:\n', 3, '"西瓜皮" has no prepare'],
  ['a missing source', '- group: 皮\n  items:\n    西瓜皮:\n', 3, '"西瓜皮" has no source'],
  ['a missing heading', '- class: food\n', 1, 'no heading'],
  ['a group without things', '- group: 皮\n  class: food\n', 1, 'no items'],
  ['a missing sub-class', group('    纸箱:\n      class: recyclable\n'), 8, 'needs a sub-class'],
  ['a sub-class of another class', group('    纸箱:\n      sub: paper\n'), 8, 'needs a sub-class'],
  [
    'a sub-class where there is none',
    group('    口罩:\n      class: other\n      sub: paper\n'),
    8,
    'no sub-class',
  ],
  ['an unknown source', group('    西瓜皮:\n      source: hearsay\n'), 9, 'unknown source "hearsay"'],
  [
    'a standard of signs under how a thing is prepared',
    group('    西瓜皮:\n      source: signs\n'),
    9,
    'can carry its preparation',
  ],
  ['an unknown field of a group', group('    西瓜皮:\n', '  colour: green\n'), 7, 'unknown field "colour"'],
  ['an unknown field of a thing', group('    西瓜皮:\n      alias: 瓜皮\n'), 9, 'unknown field "alias"'],
  ['other names as a list', group('    西瓜皮:\n      also:\n        - 瓜皮\n'), 9, 'one line'],
  ['a name with brackets', group('    西瓜皮(干):\n'), 8, 'no plain name'],
  ['a name with a space', group('    西瓜皮: 西瓜 皮\n'), 8, 'no plain name'],
  ['a name longer than sixteen characters', group(`    ${'皮'.repeat(17)}:\n`), 8, 'no plain name'],
  ['a bracket that is never closed', group('    西瓜皮: [瓜皮\n'), 9, 'must'],
  ['a tab', group('\t西瓜皮:\n'), 8, 'Tabs'],
  ['a file that is no list of groups', 'group: 皮\n', 1, 'list of groups'],
]
