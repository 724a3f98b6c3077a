import { dangerCount, dangerOf, isDanger, readDangers, setAsideOrdinary } from '#domain/search/danger/danger'

const dangers = readDangers('2 110+12345 别碰！ 挖.*桶\n1 119 别沾水！', '玩具炸弹|消毒')

test('a group has the entries that are counted for it, those of the first group first', () => {
  expect(dangerOf(dangers, 0)).toMatchObject({ call: ['110', '12345'], first: '别碰！' })
  expect(dangerOf(dangers, 1)).toBe(dangerOf(dangers, 0))
  expect(dangerOf(dangers, 2)).toMatchObject({ call: ['119'], first: '别沾水！', shape: undefined })
})

test('an entry behind them, or none, is no danger', () => {
  expect(dangerCount(dangers)).toBe(3)
  expect([-1, 0, 2, 3].map((entry) => isDanger(dangers, entry))).toEqual([false, true, true, false])
  expect([-1, 3].map((entry) => dangerOf(dangers, entry))).toEqual([undefined, undefined])
})

test('a group’s shape is the expression that describes its things', () => {
  expect(dangerOf(dangers, 0)?.shape?.test('地里挖出一个桶')).toBe(true)
})

test('words that only sound like a danger leave a mark, so that what stood around them does not join', () => {
  expect(setAsideOrdinary(dangers, '毒玩具炸弹气和消毒水')).toBe('毒-气和-水')
})

test('without dangers nothing is one and nothing is set aside', () => {
  const none = readDangers('', '')
  expect(dangerCount(none)).toBe(0)
  expect(setAsideOrdinary(none, '消毒水')).toBe('消毒水')
})
