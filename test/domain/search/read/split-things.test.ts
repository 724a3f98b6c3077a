import { loadSearchIndex } from '#domain/search/index/load'
import { splitThings } from '#domain/search/read/split-things'
import { tiny, tinyData } from '../tiny'

test.each([
  ['纸箱、口罩', ['纸箱', '口罩']],
  ['纸箱,玻璃瓶;口罩', ['纸箱', '玻璃瓶', '口罩']],
  ['纸箱还有口罩', ['纸箱', '口罩']],
  ['纸箱和口罩', ['纸箱', '口罩']],
  ['纸箱 口罩', ['纸箱', '口罩']],
  ['一个纸箱跟两个口罩', ['一个纸箱', '两个口罩']],
  ['、、纸箱、', ['纸箱']],
  ['和', ['和']],
  ['拌和机', ['拌和机']],
  ['xi gua pi', ['xiguapi']],
  ['纸箱 不认识', ['纸箱不认识']],
  ['、', []],
  ['宝特瓶', ['塑料瓶']],
])('%s asks for %j', (text, things) => {
  expect(splitThings(tiny, text)).toEqual(things)
})

test('a name of ours stays as it is, although words of other places stand in it', () => {
  const named = loadSearchIndex({ ...tinyData, names: tinyData.names.replace('纸箱', '宝特瓶刷') })
  expect(splitThings(named, '三个宝特瓶刷、宝特瓶')).toEqual(['三个宝特瓶刷', '塑料瓶'])
})
