import { loadSearchIndex } from '#domain/search/index/load'
import type { SearchData } from '#domain/search/index/search-data'
import { tinyData } from '../tiny'

/** Two groups of dangers, and four ordinary things, two of which are named after a danger. */
export const dangerData: SearchData = {
  ...tinyData,
  names: ['手榴弹 手雷 手榴弹壳', '火药', '不明液体', '火药味薯片', '打火机', '手机', '弹'].join('\n'),
  kindNames: 'special food.household hazardous.chemical appliance',
  kinds: '0002460',
  groups: '爆炸物:2|不明的:1|吃的:1|用的:3',
  popular: '',
  syllables: 'dan弹蛋|huo火货|ji机|liu榴流|ming明|shou手首|sou|yao药要|ye液|ti体|bu不|ke壳|lei雷|nei内|niu牛',
  readings: '',
  wording: '甲弹=手榴弹',
  dangers: ['2 110 别碰！马上打110。', '1 12345+119 别打开。 (?:不明|奇怪)的?[水液]'].join('\n'),
  ordinary: '玩具炸弹|玩具手榴弹|手雷形状的',
}

export const dangerous = loadSearchIndex(dangerData)
