import type { Page } from 'playwright-core'
import { challengePictures } from './challenge-pictures'
import type { Picture } from './picture'
import { press } from './press'
import { deskPictures } from './desk-pictures'
import { eventPictures } from './event-pictures'
import { familyPictures } from './family-pictures'
import { quizPictures } from './quiz-pictures'
import { volunteerPictures } from './volunteer-pictures'

const home = '/features/search/home/index'
const answer = '/features/answer/answer/index?name='
const type = (words: string) => async (page: Page) => {
  await page.fill('input', words)
}
const longName = '一个特别特别长的名字用来看看手机屏幕上会不会被截断或者挤出去的旧东西'

export const pictures: readonly Picture[] = [
  { name: '首页', path: home },
  { name: '首页-查过', path: home, recent: ['西瓜皮', '旧电池', '快递盒', '过期的感冒药'] },
  { name: '首页-320', path: home, width: 320 },
  { name: '首页-电脑', path: home, width: 1280 },
  { name: '查到一样', path: home, act: type('用过的口罩扔哪个桶') },
  { name: '查到一样-320', path: home, act: type('苞米瓤子'), width: 320 },
  { name: '拼音', path: home, act: type('xiguapi') },
  { name: '问几样', path: home, act: type('香蕉皮、旧电池和快递盒') },
  { name: '拿不准', path: home, act: type('阿斯顿飞') },
  { name: '没听说过', path: home, act: type('qqqqxz') },
  { name: '很长的话', path: home, act: type(longName) },
  { name: '分类-可回收物', path: '/features/search/browse/index?of=recyclable' },
  { name: '分类-厨余', path: '/features/search/browse/index?of=food' },
  { name: '分类-大件', path: '/features/search/browse/index?of=bulky' },
  { name: '答案-可回收', path: `${answer}${encodeURIComponent('快递盒')}` },
  { name: '答案-拆开', path: `${answer}${encodeURIComponent('奶茶')}` },
  { name: '答案-拆开-320', path: `${answer}${encodeURIComponent('奶茶')}`, width: 320 },
  { name: '答案-有争议', path: `${answer}${encodeURIComponent('干电池')}` },
  { name: '答案-不是生活垃圾', path: `${answer}${encodeURIComponent('煤气罐')}` },
  { name: '危险-查到', path: home, act: type('工地挖出来一个生锈的铁桶') },
  { name: '危险-查到-320', path: home, act: type('工地挖出来一个生锈的铁桶'), width: 320 },
  { name: '危险-答案', path: `${answer}${encodeURIComponent('芥子气')}` },
  { name: '危险-答案-320', path: `${answer}${encodeURIComponent('芥子气')}`, width: 320 },
  { name: '答案-推断', path: `${answer}${encodeURIComponent('不锈钢垃圾铲')}` },
  { name: '答案-没收录', path: `${answer}${encodeURIComponent('阿斯顿飞')}` },
  { name: '答案-没写名字', path: '/features/answer/answer/index' },
  {
    name: '报告-缺',
    path: `/features/answer/report/index?kind=missing&query=${encodeURIComponent('老式暖壶胆')}`,
  },
  {
    name: '报告-错',
    path: `/features/answer/report/index?kind=wrong&query=${encodeURIComponent('干电池')}`,
    width: 320,
  },
  {
    name: '报告-已送',
    path: `/features/answer/report/index?query=${encodeURIComponent('暖壶胆')}`,
    as: 'resident',
    act: send,
  },
  {
    name: '报告-没网',
    path: `/features/answer/report/index?query=${encodeURIComponent('暖壶胆')}`,
    cloud: 'gone',
    act: send,
  },
  {
    name: '报告-要登录',
    path: `/features/answer/report/index?query=${encodeURIComponent('暖壶胆')}`,
    act: send,
  },
  ...quizPictures,
  ...eventPictures,
  ...familyPictures,
  ...volunteerPictures,
  ...deskPictures,
  ...challengePictures,
  { name: '我的', path: '/features/me/home/index', as: 'resident' },
  { name: '我的-没登录', path: '/features/me/home/index' },
  { name: '我的-读取中', path: '/features/me/home/index', cloud: 'waits' },
  { name: '我的-出错', path: '/features/me/home/index', cloud: 'fails', settleMs: 4500 },
  { name: '我的-没网', path: '/features/me/home/index', act: (page) => page.context().setOffline(true) },
  { name: '关于', path: '/features/about/about/index' },
  {
    name: '关于-依据和隐私-320',
    path: '/features/about/about/index',
    width: 320,
    act: press(/^看全部/, /^我们记下的/),
  },
  { name: '没有这一页', path: '/features/no/such/page' },
]

async function send(page: Page): Promise<void> {
  await page.getByLabel('送出').click()
}
