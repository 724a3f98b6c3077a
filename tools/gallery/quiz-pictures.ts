import type { Page } from 'playwright-core'
import { certificateCode } from '#domain/certificates/certificate-code'
import type { Picture } from './picture'
import { press } from './press'

const quiz = '/features/quiz/home/index'
const play = (page: string) => `/features/quiz/play/${page}/index`

const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const mistake = (ask: string, due: string) => ({
  question: {
    kind: 'choice',
    ask,
    options: ['装满水再扔', '倒空、冲一冲、压扁', '撕成小块'],
    right: 1,
    why: '剩奶会弄脏别的纸。冲干净压扁，盒子里的纸浆才能再用。',
    sources: ['GB/T 19095-2019《生活垃圾分类标志》'],
  },
  card: {
    questionId: ask,
    due,
    lastReview: dayAfter(-2),
    stability: 1,
    difficulty: 5,
    reviews: 1,
    lapses: 0,
  },
  occasion: 'a',
})
const mistakes = [
  mistake('喝完的牛奶盒，投放前先做什么？', dayAfter(-1)),
  mistake('一道特别特别长的题目，用来看看手机屏幕上会不会被截断，或者把别的东西挤出去？', dayAfter(3)),
]

const contest = {
  contestId: 'a',
  code: 'K7M2QX',
  title: '铁锋区实验小学三年二班春季生活垃圾分类知识小竞赛第一场',
  scope: 'unit',
  className: null,
  organisation: '铁锋区实验小学',
  from: `${dayAfter(-1)}T00:00:00Z`,
  to: `${dayAfter(5)}T12:00:00Z`,
  questionCount: 10,
  attempts: 2,
  age: 'adult',
  cancelled: false,
}
const contestPage = `${play('contest')}?code=${contest.code}`
const contestSays = {
  'contests.byCode': { ...contest, groups: [], entry: { groupId: 'g', name: '王老师' } },
  'contests.standing': {
    ...contest,
    groups: [
      { group: '低年级组', entrants: 12, mean: 8.4, place: 1 },
      { group: '后勤', withheld: true },
    ],
    names: [{ name: '王老师', rightAnswers: 9 }],
    own: { attemptsUsed: 1, best: 9 },
  },
}
const certificate = {
  name: '阿斯兰·买买提江·吐尔逊',
  what: '在“铁锋区实验小学三年二班春季生活垃圾分类知识小竞赛第一场”中答对18题（共20题）',
  day: '2026-05-20',
}
const certificatePage = `${play('certificate')}?code=${certificateCode(new Uint8Array(9).fill(7))}`
const own = { ...certificate, code: certificateCode(new Uint8Array(9).fill(7)) }
/** The part of somebody's quiz results that the page of badges uses. */
const mine = {
  streak: { current: 8, longest: 8 },
  totals: { dailies: 8, contests: 1, rightAnswers: 40, perfectDailies: 1 },
}

export const quizPictures: readonly Picture[] = [
  { name: '答题', path: quiz, as: 'resident', stored: { 'quiz-mistakes': mistakes } },
  { name: '答题-没登录', path: quiz },
  { name: '答题-没网', path: quiz, act: (page) => page.context().setOffline(true) },
  { name: '今日五题', path: play('daily'), as: 'resident' },
  { name: '今日五题-答了', path: play('daily'), as: 'resident', act: chooseFirst },
  { name: '今日五题-答了-320', path: play('daily'), as: 'resident', act: chooseFirst, width: 320 },
  { name: '今日五题-结果', path: play('daily'), as: 'worker', act: playThrough, settleMs: 1500 },
  { name: '今日五题-没登录', path: play('daily') },
  { name: '今日五题-读取中', path: play('daily'), cloud: 'waits' },
  { name: '今日五题-出错', path: play('daily'), cloud: 'fails', settleMs: 4500 },
  { name: '练习', path: play('practice') },
  { name: '练习-一题', path: play('practice'), act: press('开始练习（10道）') },
  { name: '温习', path: play('review'), stored: { 'quiz-mistakes': mistakes } },
  { name: '温习-错题本', path: play('review'), stored: { 'quiz-mistakes': mistakes.slice(1) } },
  { name: '温习-没有', path: play('review') },
  { name: '游戏', path: play('game') },
  { name: '游戏-60秒', path: play('game'), act: press('60秒，开始'), settleMs: 7000 },
  { name: '游戏-不计时', path: play('game'), act: press('不计时，慢慢来') },
  { name: '竞赛', path: play('contests'), as: 'teacher' },
  { name: '竞赛-没登录', path: play('contests') },
  { name: '竞赛-一场', path: contestPage, as: 'resident', says: contestSays },
  { name: '竞赛-一场-320', path: contestPage, as: 'resident', says: contestSays, width: 320 },
  { name: '竞赛-没有这个码', path: `${play('contest')}?code=ABCDEF`, as: 'resident' },
  { name: '开竞赛', path: play('open-contest'), as: 'teacher' },
  { name: '开竞赛-不能开', path: play('open-contest'), as: 'resident' },
  { name: '徽章和证书', path: play('awards'), as: 'resident' },
  {
    name: '徽章和证书-得了',
    path: play('awards'),
    as: 'resident',
    says: { 'quiz.mine': mine, 'certificates.mine': [own] },
    act: press('连续答题7天'),
  },
  { name: '证书', path: certificatePage, says: { 'certificates.verify': certificate } },
  { name: '证书-320', path: certificatePage, says: { 'certificates.verify': certificate }, width: 320 },
  { name: '证书-没有', path: `${play('certificate')}?code=AAAAAAAAAA`, as: 'resident' },
]

async function chooseFirst(page: Page): Promise<void> {
  await page.locator('.option').first().click()
  await page.locator('.explanation, .option.is-right').first().waitFor()
}

async function playThrough(page: Page): Promise<void> {
  for (let left = 5; left > 0; left--) {
    await page.locator('.option, .result').first().waitFor()
    // For the second picture the five questions are already answered.
    if (await page.locator('.result').isVisible()) return
    await chooseFirst(page)
    await page.getByLabel(left === 1 ? '看结果' : '下一题').click()
  }
}
