import { sampleChallenge, sampleFamily, sampleWeek } from './challenge-samples'
import { consentVersion } from '#domain/family/family'
import type { Page } from 'playwright-core'
import type { Picture } from './picture'
import { press } from './press'

const home = '/features/challenge/home/index'
const play = (page: string, query = 'child=k1') => `/features/challenge/play/${page}/index?${query}`

const secondWeek = sampleChallenge(8, [1, 2, 4, 5, 7])
const doneToday = sampleChallenge(8, [1, 2, 4, 5, 7, 8])
const over = sampleChallenge(31, [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 17, 18, 19])
const short = sampleChallenge(25, [1, 2, 3, 5, 6, 7, 8, 9])
const full = sampleChallenge(
  22,
  Array.from({ length: 21 }, (_, at) => at + 1),
)
const says = {
  'challenge.mine': { challenge: secondWeek },
  'family.mine': sampleFamily,
  'diary.week': sampleWeek,
}
const noFamily = { 'family.mine': { family: null, consentVersion } }
const pickThree = press('厨余沥干水', '空瓶倒干净', '纸箱拆平', '就这三件')
const fiveBins = Array.from({ length: 5 }, () => '其他垃圾')

export const challengePictures: readonly Picture[] = [
  { name: '小手大手', path: home, says },
  { name: '小手大手-320', path: home, says, width: 320 },
  { name: '小手大手-没有家', path: home, says: noFamily },
  { name: '小手大手-没登录', path: home },
  { name: '孩子', path: play('child'), says },
  { name: '孩子-320', path: play('child'), says, width: 320 },
  { name: '孩子-做到了', path: play('child'), says: { 'challenge.mine': { challenge: doneToday } } },
  { name: '孩子-没网做到了', path: play('child'), says, act: tickOffline },
  { name: '孩子-找大人', path: play('child'), says, act: press('找大人') },
  { name: '孩子-湿地满了', path: play('child'), says: { 'challenge.mine': { challenge: full } } },
  { name: '21天', path: play('progress'), says },
  { name: '21天-走完了', path: play('progress'), says: { 'challenge.mine': { challenge: over } } },
  { name: '21天-还差几天', path: play('progress'), says: { 'challenge.mine': { challenge: short } } },
  { name: '21天-还没开始', path: play('progress'), says: { 'challenge.mine': { challenge: null } } },
  { name: '21天-读取中', path: play('progress'), cloud: 'waits' },
  { name: '21天-出错', path: play('progress'), cloud: 'fails', settleMs: 4500 },
  { name: '这一天', path: play('day', 'child=k1&day=8'), says },
  { name: '这一天-歇一天', path: play('day', 'child=k1&day=3'), says, width: 320 },
  { name: '这一天-确认过', path: play('day', 'child=k1&day=2'), says },
  { name: '挑三件事', path: play('begin'), says },
  { name: '挑三件事-320', path: play('begin'), says, width: 320 },
  { name: '全家签名', path: play('begin'), says, act: pickThree },
  { name: '考大人', path: play('teach-back'), says },
  { name: '考大人-一题', path: play('teach-back'), says, act: press('四个桶') },
  { name: '考大人-讲一讲', path: play('teach-back'), says, act: press('四个桶', ...fiveBins) },
  { name: '日记', path: play('diary', ''), says, act: press('可回收物多半袋') },
  { name: '日记-320', path: play('diary', ''), says, width: 320 },
]

async function tickOffline(page: Page): Promise<void> {
  await page.context().setOffline(true)
  await press('今天做到了')(page)
}
