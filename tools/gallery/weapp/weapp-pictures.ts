import type { Story } from 'weapp-host/story'

/** A page of the mini-program, and actions on it before the picture is taken. */
export interface WeappPicture {
  readonly name: string
  readonly url: string
  readonly act?: (story: Story) => Promise<void>
}

const home = '/features/search/home/index'
const answer = (name: string) => `/features/answer/answer/index?name=${encodeURIComponent(name)}`
const report = `/features/answer/report/index?kind=missing&query=${encodeURIComponent('老式暖壶胆')}`
const play = (page: string) => `/features/quiz/play/${page}/index`
const type = (words: string) => (story: Story) => story.typeInto('名字、拼音都行', words)
const tap = (words: string) => (story: Story) => story.tapText(words)
const longName = '一个特别特别长的名字用来看看手机屏幕上会不会被截断或者挤出去的旧东西'

export const weappPictures: readonly WeappPicture[] = [
  { name: '首页', url: home },
  { name: '查到一样', url: home, act: type('苞米瓤子') },
  { name: '问几样', url: home, act: type('香蕉皮、旧电池和快递盒') },
  { name: '没听说过', url: home, act: type('阿斯顿飞') },
  { name: '很长的话', url: home, act: type(longName) },
  { name: '分类-厨余', url: '/features/search/browse/index?of=food' },
  { name: '答案', url: answer('快递盒') },
  { name: '答案-拆开', url: answer('奶茶') },
  { name: '答案-没收录', url: answer('阿斯顿飞') },
  { name: '危险-查到', url: home, act: type('工地挖出来一个生锈的铁桶') },
  { name: '危险-答案', url: answer('芥子气') },
  { name: '报告', url: report },
  { name: '报告-没网', url: report, act: reportOffline },
  { name: '答题', url: '/features/quiz/home/index' },
  { name: '今日五题', url: play('daily') },
  { name: '今日五题-答了', url: play('daily'), act: chooseFirst },
  { name: '练习', url: play('practice') },
  { name: '练习-一题', url: play('practice'), act: tap('开始练习（10道）') },
  { name: '温习', url: play('review') },
  { name: '游戏', url: play('game') },
  { name: '游戏-60秒', url: play('game'), act: tap('60秒，开始') },
  { name: '游戏-不计时', url: play('game'), act: tap('不计时，慢慢来') },
  { name: '竞赛', url: play('contests') },
  { name: '竞赛-没有这个码', url: `${play('contest')}?code=ABCDEF` },
  { name: '开竞赛', url: play('open-contest') },
  { name: '徽章和证书', url: play('awards') },
  { name: '证书-没有', url: `${play('certificate')}?code=AAAAAAAAAA` },
  { name: '小手大手', url: '/features/challenge/home/index' },
  { name: '活动', url: '/features/events/home/index' },
  { name: '我的', url: '/features/me/home/index' },
  { name: '关于', url: '/features/about/about/index' },
  { name: '没有这一页', url: '/features/lost/lost/index' },
]

async function reportOffline(story: Story): Promise<void> {
  await story.offline()
  await story.tapText('送出')
  await story.waitForText('已经记在手机里')
}

async function chooseFirst(story: Story): Promise<void> {
  const answered = (await story.textOf()).includes('依据')
  if (!answered) await (await story.find('.option')).tap()
  await story.waitForText('依据')
}
