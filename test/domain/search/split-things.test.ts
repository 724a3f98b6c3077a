import { splitThings } from '#domain/search/split-things'
import { tiny } from './tiny'

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
  ['西瓜 不认识', ['西瓜不认识']],
  ['、', []],
])('%s asks for %j', (text, things) => {
  expect(splitThings(tiny, text)).toEqual(things)
})
