import { loadSearchIndex } from '#domain/search/index/load'
import type { SearchData } from '#domain/search/index/search-data'

/** Nine things, small enough to work out by hand what the search must say. */
export const tinyData: SearchData = {
  names: [
    '西瓜皮 瓜皮',
    '纸箱 纸壳箱 口罩盒',
    '玻璃瓶 瓶瓶',
    '口罩',
    '牛奶',
    '牛奶盒',
    '玉米芯 苞米瓤子',
    'LED灯',
    '重庆小面',
  ].join('\n'),
  kindNames: 'food.household recyclable.paper recyclable.glass other drain',
  kinds: '024682160',
  groups: '瓜果皮核:1|纸类:1|瓶罐:1|杂物:1|饮料和包装:2|玉米:1|灯具:1|面食:1',
  popular: '口罩 LED灯 西瓜皮',
  syllables: [
    ...['an安', 'bao苞包', 'bo玻', 'chong虫', 'deng灯', 'gua瓜刮', 'he盒和', 'ke壳', 'kou口扣', 'li璃离'],
    ...[
      'mi米',
      'mian面',
      'nai奶',
      'nang囊',
      'niu牛',
      'nve虐',
      'pi皮',
      'pin品',
      'ping瓶平',
      'qing庆',
      'rang瓤',
    ],
    ...['xi西溪', 'xian先', 'xiang箱', 'xiao小', 'xin芯', 'yu玉鱼', 'zhao罩照', 'zhi纸', 'zhong重', 'zi子'],
  ].join('|'),
  readings: 'd.0chong',
  traditional: '紙纸燈灯',
  wording: '宝特瓶=塑料瓶',
  phrases: [
    ...['verb 扔|丢', 'adverb 应该', 'towards 到', 'ask 哪个|哪', 'bin 桶|垃圾|呢', 'binClass 有害|其他'],
    ...['beforeClass 不是', 'orElse 还是', 'particle 吗|呢|么', 'can 能', 'again 再', 'reuse 回收'],
    ...['reuseEnd 利用', 'closing 谢谢', 'lead 请问|家里|有', 'number 一|两|三', 'roughly 大概', 'more 多'],
    ...['size 大', 'measure 个|袋', 'amount 一些', 'ending 儿|子|们|的|皮子|子儿|zi|er', 'filler 儿|的'],
    ...['also 还有|以及', 'and 和|跟', 'binName 垃圾|有害垃圾'],
  ].join('\n'),
  states: [
    'soiled 沾油的|脏 湿了 recyclable.paper+recyclable.plastic other 沾了油污就不能回收。',
    'emptied 喝完的|用完的 喝完了 food+drain+hazardous.chemical 瓶+盒',
    'clean 干净的 没用过',
    'plain 用过的 过期了',
  ].join('\n'),
  dangers: '',
  ordinary: '',
  rules: [
    'material|recyclable.plastic|塑料可以回收。|塑料',
    'poison|hazardous.chemical|有毒。|农药',
    'power|appliance|带电。|电动',
    'once|other|用一次就扔。|一次性',
    'head|food.household|容易腐烂。|皮 菜叶',
    'shape|recyclable.metal|多是金属的。|架',
    'vessel|recyclable.plastic|包装可以回收。|桶 瓶',
  ].join('\n'),
  model: ['$皮 2T', '皮 2R', '盒 0R', '* 3Q'].join('\n'),
}

export const tiny = loadSearchIndex(tinyData)

/** The row of a name. Throws RangeError if there is none, for a test that asks so is wrong. */
export function rowOf(name: string): number {
  const row = tiny.names.find(name)
  if (row === undefined) throw new RangeError(`no name ${name} in the tiny catalogue`)
  return row
}

export function namesOf(rows: readonly number[]): string[] {
  return rows.map((row) => tiny.names.textOf(row))
}
