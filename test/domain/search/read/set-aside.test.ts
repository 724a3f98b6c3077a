import { searchData } from '#content/built/search-data'
import { readPhrases } from '#domain/search/read/phrases'
import { setLeadAside, setQuestionAside } from '#domain/search/read/set-aside'

/** The words that residents use. */
const phrases = readPhrases(searchData.phrases)

test.each([
  ['口罩扔哪个桶', '口罩'],
  ['口罩应该扔哪个垃圾桶里呢', '口罩'],
  ['口罩属于什么垃圾', '口罩'],
  ['口罩是啥垃圾啊', '口罩'],
  ['口罩怎么处理才好', '口罩'],
  ['口罩咋整', '口罩'],
  ['口罩是有害垃圾吗', '口罩'],
  ['口罩属于有害垃圾还是其他垃圾', '口罩'],
  ['口罩和袋子各扔哪个桶', '口罩和袋子'],
  ['口罩能不能回收', '口罩'],
  ['口罩可以卖钱吗', '口罩'],
  ['口罩谢谢', '口罩'],
  ['口罩 往哪儿扔', '口罩'],
  ['口罩', '口罩'],
  ['垃圾桶', '垃圾桶'],
  ['哪个桶', '哪个桶'],
])('the question of %s is about %s', (words, thing) => {
  expect(setQuestionAside(phrases, words)).toBe(thing)
})

test.each([
  ['请问旧书', '旧书'],
  ['我想问一下旧书', '旧书'],
  ['家里有一箱旧书', '旧书'],
  ['为什么旧书', '旧书'],
  ['有油的纸箱', '有油的纸箱'],
  ['有害垃圾', '有害垃圾'],
  ['三个苹果核', '苹果核'],
  ['两大袋落叶', '落叶'],
  ['半个苹果', '苹果'],
  ['12个鸡蛋壳', '鸡蛋壳'],
  ['一些药', '药'],
  ['旧书', '旧书'],
  ['我', '我'],
  ['一个', '一个'],
])('%s begins to ask about %s', (words, thing) => {
  expect(setLeadAside(phrases, words)).toBe(thing)
})
