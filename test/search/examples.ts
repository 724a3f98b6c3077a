import type { Via } from '#domain/search/answer'
import type { WasteClass } from '#domain/waste-class'

/** How residents ask: about what way of asking, the words, the class, and the way to the answer. */
export type Example = readonly [about: string, query: string, wasteClass: WasteClass, via: Via]

export const examples: readonly Example[] = [
  ['a name', '西瓜皮', 'food', 'name'],
  ['another name', '创口贴', 'other', 'alias'],
  ['a north-eastern name', '苞米瓤子', 'food', 'alias'],
  ['a north-eastern name', '电褥子', 'appliance', 'alias'],
  ['the ending 儿', '土豆儿', 'food', 'question'],
  ['the ending 子', '瓶盖子', 'recyclable', 'question'],
  ['full-width letters', 'Ｕ盘', 'appliance', 'name'],
  ['small letters', 'u盘', 'appliance', 'name'],
  ['traditional characters', '電視機', 'appliance', 'name'],
  ['traditional characters and a question', '過期藥品要丟哪裡', 'hazardous', 'question'],
  ['pinyin', 'xiguapi', 'food', 'sound'],
  ['pinyin with spaces', 'xi gua pi', 'food', 'sound'],
  ['pinyin in capitals', 'XIGUAPI', 'food', 'sound'],
  ['pinyin being typed', 'kouzh', 'other', 'typo'],
  ['characters and pinyin', '西guapi', 'food', 'sound'],
  ['initials', 'xgp', 'food', 'initials'],
  ['a homophone', '西呱皮', 'food', 'sound'],
  ['a homophone', '口照', 'other', 'sound'],
  ['sounds mixed up', '乘衣', 'recyclable', 'sound'],
  ['a character too many', '口罩罩', 'other', 'typo'],
  ['a polite question', '请问一下用过的口罩应该扔哪个垃圾桶呢谢谢', 'other', 'question'],
  ['a question with a quantity', '家里有一箱旧书怎么处理', 'recyclable', 'question'],
  ['a quantity', '三个苹果核', 'food', 'question'],
  ['a state and a quantity', '吃剩的半个苹果', 'food', 'question'],
  ['a state', '用过的纸巾', 'other', 'question'],
  ['a state that spoils paper', '沾油的报纸', 'other', 'question'],
  ['a state that can be washed off', '沾油的玻璃瓶', 'recyclable', 'question'],
  ['which of two bins', '核桃壳是干垃圾还是湿垃圾', 'other', 'question'],
  ['a state that begins like a question', '有油的报纸', 'other', 'question'],
  ['a lamp leaves no package', '用完的灯泡', 'hazardous', 'question'],
  ['what is drunk up leaves its package', '喝完的牛奶', 'recyclable', 'question'],
  ['material', '不锈钢猫碗', 'recyclable', 'inferred'],
  ['electricity', '电动猫玩具', 'appliance', 'inferred'],
  ['use for once', '一次性塑料雨鞋套', 'other', 'typo'],
  ['poison in a vessel', '农药塑料桶', 'hazardous', 'inferred'],
  ['poison in an empty vessel', '农药空瓶子', 'hazardous', 'question'],
]

/** Several things in one query, and the class of each. */
export const several: readonly (readonly [query: string, classes: readonly WasteClass[]])[] = [
  ['易拉罐、橘子皮', ['recyclable', 'food']],
  ['纽扣电池和灯管', ['hazardous', 'hazardous']],
  ['报纸 口罩', ['recyclable', 'other']],
  ['鸡蛋壳，牛奶盒，塑料吸管', ['food', 'recyclable', 'other']],
]

export const nonsense: readonly string[] = [
  '你叫什么名字',
  '今天天气真好',
  'asdfghjkl',
  '哈哈哈哈',
  '🦢',
  '垃圾',
  '有害垃圾',
  '5号',
]
