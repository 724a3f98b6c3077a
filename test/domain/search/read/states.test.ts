import { searchData } from '#content/built/search-data'
import { readStates, setStatesAside } from '#domain/search/read/states'

/** The words that residents use. */
const known = readStates(searchData.states)

test.each([
  ['沾油的纸箱', '纸箱', ['soiled']],
  ['埋汰的毛巾', '毛巾', ['soiled']],
  ['纸箱湿了', '纸箱', ['soiled']],
  ['喝完的牛奶', '牛奶', ['emptied']],
  ['空酒瓶', '酒瓶', ['emptied']],
  ['可乐喝完了', '可乐', ['emptied']],
  ['洗干净的饭盒', '饭盒', ['clean']],
  ['用过的口罩', '口罩', ['plain']],
  ['牛奶过期好几个月了', '牛奶', ['plain']],
  ['旧的脏的毛巾', '毛巾', ['plain', 'soiled']],
  ['口罩', '口罩', []],
  ['空调', '空调', []],
  ['脏', '脏', []],
])('%s: %s, %j', (words, text, states) => {
  const read = setStatesAside(known, words)
  expect({ ...read, states: [...read.states].sort() }).toEqual({ text, states: [...states].sort() })
})
