import { dangerAnswer } from '#domain/search/danger/danger-answer'
import { entryAt, entryCount } from '#domain/search/entries'
import { answersTo, shipped } from './shipped'

const dangerIn = (text: string) => dangerAnswer(shipped, text)

test('a name of the catalogue is certain and keeps its way to the answer', () => {
  expect(dangerIn('芥子气')).toMatchObject({ name: '遗弃化学武器', certainty: 'certain', via: 'alias' })
  expect(dangerIn('手榴弹扔哪个桶')).toMatchObject({ name: '手榴弹', certainty: 'certain', via: 'question' })
})

test('a danger that is named in a sentence is likely, and the name is said', () => {
  expect(dangerIn('爷爷箱子里有一颗生锈手榴弹壳怎么处理')).toMatchObject({
    certainty: 'likely',
    reason: expect.stringContaining('手榴弹壳'),
  })
})

test.each([
  ['a drum out of the ground', '挖沟的时候挖出来一个罐子，一股大蒜味', '挖出来的铁桶'],
  ['the same in the question behind a comma', '铁桶，是从地里挖出来的，能卖吗', '挖出来的铁桶'],
  ['a liquid nobody knows', '邻居给了一瓶不知道是什么的液体', '不明液体'],
  ['a gas bottle that leaks', '厨房液化气罐漏气了', '漏气的气瓶'],
  ['a needle in the open', '沙坑里有个针头', '外面捡到的针头'],
  ['a sign of radiation', '带辐射标志的铁盒', '放射源'],
])('%s is known by its description', (_about, words, name) => {
  expect(dangerIn(words)).toMatchObject({ name, certainty: 'likely', wasteClass: 'special' })
})

test('what is said behind the sixtieth character is read as well', () => {
  const long = `${'我家院子旁边的小路上昨天下了很大的雨'.repeat(5)}冲出来一个炮弹`
  expect(answersTo(long)).toMatchObject([{ name: '炮弹' }])
})

test.each([
  '火药味薯片',
  '手榴弹形状的打火机',
  '玩具枪',
  '毒蘑菇',
  '消毒液',
  '硝酸甘油片',
  '空煤气罐',
  '打针的针头',
])('%s is no danger', (words) => {
  expect(dangerIn(words)).toBeUndefined()
})

test('a query about a danger has its answer and no other, whatever else it names', () => {
  expect(answersTo('西瓜皮、手榴弹')).toMatchObject([{ name: '手榴弹', danger: { call: ['110'] } }])
})

test('no ordinary thing of the catalogue is taken for a danger, nor any danger for an ordinary thing', () => {
  const all = Array.from({ length: entryCount(shipped) }, (_, entry) => entryAt(shipped, entry))
  const dangers = all.filter(({ name }) => dangerIn(name))
  expect(dangers.map(({ wasteClass }) => wasteClass)).toEqual(dangers.map(() => 'special'))
  const astray = all.flatMap(({ name, also }) =>
    [name, ...also].filter(
      (asked) =>
        Boolean(dangerIn(asked.toLowerCase())) !== dangers.includes(all.find((e) => e.name === name)!),
    ),
  )
  expect(astray).toEqual([])
})
