import { randomUUID } from 'node:crypto'
import { scannedCode } from '#domain/checkin/check-in-code'
import { askCloud } from './harness/ask-cloud'
import { holdEvent } from './harness/hold-event'
import { cloud, story, useCloud, usePhone } from './harness/use-cloud'

jest.setTimeout(120_000)

const worker = 'openid-worker'
const mother = 'openid-mother'
const neighbour = 'openid-neighbour'
const minuteMs = 60_000

useCloud({ openid: worker, role: 'worker', organisation: '嫩江路小学' })
usePhone(mother)

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * minuteMs).toISOString()

const hold = (title: string, when: { startsIn: number; capacity?: number }) =>
  holdEvent((path, input) => askCloud(cloud, worker, path, input), { title, ...when })

const signUp = (openid: string, eventId: string) =>
  askCloud<{ signupId: string }>(cloud, openid, 'signups.signUp', {
    ...{ key: randomUUID(), eventId, people: [{ self: true }] },
  })
const eventPage = (eventId: string) => `/features/events/resident/event/index?id=${eventId}`
const checkInPage = (eventId: string) => `/features/events/resident/check-in/index?id=${eventId}`

test('a mother finds an event, adds her child right there, signs both up, and cancels', async () => {
  await hold('亲子分类课', { startsIn: 3000 })
  await story.tapTab('活动')
  await story.waitForText('亲子分类课')
  await story.tapToSee('亲子分类课', '还有30个名额')
  await story.tapText('添加孩子')
  await story.typeInto('不用写真名', '小满')
  await story.tapText('小学')
  await story.tapText('我是孩子的监护人')
  await story.tapToSee('添加这个孩子', '谁参加？')
  await story.tapToSee('报名（2人）', '已报名：我、小满')
  await story.waitForText('还有28个名额')

  await story.tapText('取消报名（我、小满）')
  await story.miniProgram.native().confirmModal()
  await story.waitForText('还有30个名额')
  await story.waitForText('报名（2人）')
})

test('who waits gets the place that a neighbour gives back, and is told so', async () => {
  const eventId = await hold('只有一个座位', { startsIn: 4000, capacity: 1 })
  const { signupId } = await signUp(neighbour, eventId)
  await story.goTo(eventPage(eventId))
  await story.waitForText('名额满了，可以报候补')
  await story.tapToSee('报候补', '候补第一位：我')
  await askCloud(cloud, neighbour, 'signups.cancel', { signupId })
  await story.goTo('/features/events/resident/mine/index')
  await story.waitForText('已报名：我')
  await story.waitForText('“只有一个座位”有名额了')
})

test('at the door the code on the screen is scanned', async () => {
  const eventId = await hold('门口扫码', { startsIn: 30 })
  await signUp(mother, eventId)
  const shown = askCloud<{ codes: { token: string }[] }>(cloud, worker, 'checkin.codes', { eventId })
  const result = scannedCode(eventId, (await shown).codes[0]!.token)
  await story.miniProgram.mockWxMethod('scanCode', { result, errMsg: 'scanCode:ok' })
  await story.goTo(eventPage(eventId))
  await story.tapToSee('签到', '扫码签到')
  await story.tapToSee('扫码签到', '签到成功')
  await story.waitForText('记下服务时长1小时')
})

test('without network her own code is shown, the worker notes her, and the hours are on her page', async () => {
  const eventId = await hold('没有信号的门口', { startsIn: 45 })
  await signUp(mother, eventId)
  await story.goTo(eventPage(eventId))
  await story.waitForText('签到')
  await story.goTo('/features/events/home/index')
  await story.offline()
  await story.goTo(checkInPage(eventId))
  await story.waitForText('请把下面的码给工作人员扫')
  await story.waitForText('没有网络也能用')
  const { people } = await askCloud<{ people: { personId: string }[] }>(cloud, worker, 'checkin.roster', {
    eventId,
  })
  await askCloud(cloud, worker, 'checkin.reconcile', {
    ...{ key: randomUUID(), eventId, deviceKey: 'door' },
    marks: [{ who: { personId: people[0]?.personId }, way: 'in', at: inMinutes(0) }],
  })
  await story.online()
  await story.goTo('/features/events/resident/hours/index')
  await story.waitForText('一共2小时')
  await story.waitForText('没有信号的门口')
})
