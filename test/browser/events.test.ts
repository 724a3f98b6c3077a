import { randomUUID } from 'node:crypto'
import { holdEvent } from '../e2e/harness/hold-event'
import { askAs } from './ask-as'
import { closeTown, newResident, openTown, type Resident, signIn, type Town } from './resident'

const resident = (page: string, eventId: string) => `/features/events/resident/${page}/index?id=${eventId}`

let town: Town
let worker: Resident
beforeAll(async () => {
  town = await openTown()
  worker = await as('worker')
})
afterAll(() => closeTown(town))

async function as(person: string): Promise<Resident> {
  const phone = await newResident(town)
  await signIn(phone, town, person)
  return phone
}

const hold = (title: string, when: { startsIn: number; capacity?: number }) =>
  holdEvent((path, input) => askAs(worker, town, path, input), { title, ...when })

test('a resident adds a child on the page of an event, signs both up, and cancels', async () => {
  const eventId = await hold('亲子分类课', { startsIn: 3000 })
  const { page, visit, context } = await as('resident')
  await visit('/features/events/home/index')
  await page.getByText('亲子分类课').click()
  await page.getByText('还有30个名额').last().waitFor()
  await page.getByLabel('添加孩子').click()
  await page.getByRole('textbox', { name: '孩子的小名' }).fill('小满')
  await page.getByLabel('小学').click()
  await page.getByLabel(/^我是孩子的监护人/).click()
  await page.getByLabel('添加这个孩子').click()
  await page.getByLabel('报名（2人）').click()
  await page.getByText('已报名：我、小满').and(page.getByRole('status')).waitFor()
  await page.getByLabel('取消报名：我、小满').click()
  await page.locator('.taro-modal__foot').getByText('取消报名').click()
  await page.getByText('已报名：我、小满').and(page.getByRole('status')).waitFor({ state: 'detached' })
  await visit(resident('event', eventId))
  await page.getByText('还有30个名额').waitFor()
  await context.close()
})

test('who waits gets the place that somebody gives back, and is told so', async () => {
  const eventId = await hold('只有一个座位', { startsIn: 4000, capacity: 1 })
  const neighbour = await as('teacher')
  const people = [{ self: true }]
  const { signupId } = await askAs<{ signupId: string }>(neighbour, town, 'signups.signUp', {
    ...{ key: randomUUID(), eventId, people },
  })
  const { page, visit, context } = await as('resident')
  await visit(resident('event', eventId))
  await page.getByLabel('报候补').click()
  await page.getByText('候补第一位：我').waitFor()
  await askAs(neighbour, town, 'signups.cancel', { signupId })
  await neighbour.context.close()
  await visit('/features/events/resident/mine/index')
  await page.getByLabel(/只有一个座位，.*已报名：我/).waitFor()
  await page.getByText(/“只有一个座位”有名额了/).waitFor()
  await context.close()
})

test('the digits at the door are typed, and the hour is on the page of hours', async () => {
  const eventId = await hold('门口签到', { startsIn: 30 })
  const { codes } = await askAs<{ codes: { digits: string }[] }>(worker, town, 'checkin.codes', { eventId })
  const { page, visit, context } = await as('supervisor')
  await visit(resident('check-in', eventId))
  await page.getByRole('textbox').fill('000000')
  await page.getByLabel('签到', { exact: true }).click()
  await page.getByText('签到码不对或已过期').waitFor()
  await page.getByRole('textbox').fill(codes[0]!.digits)
  await page.getByLabel('签到', { exact: true }).click()
  await page.getByText('签到成功').waitFor()
  await visit('/features/events/resident/hours/index')
  await page.getByText('一共1小时').waitFor()
  await context.close()
})

test('without network the own code is shown, also after a restart, and no code is asked for', async () => {
  const eventId = await hold('没有信号的门口', { startsIn: 45 })
  const { page, visit, context } = await as('resident')
  await askAs({ context }, town, 'signups.signUp', { key: randomUUID(), eventId, people: [{ self: true }] })
  await visit(resident('check-in', eventId))
  await page.getByRole('img', { name: '签到码：我' }).waitFor()
  await context.route('**/api', (route) => route.abort())
  await visit(resident('check-in', eventId))
  await page.getByRole('img', { name: '签到码：我' }).waitFor()
  await context.setOffline(true)
  await page.getByText('请把下面的码给工作人员扫').waitFor()
  await expect(page.getByRole('textbox').count()).resolves.toBe(0)
  await context.close()
})

test('a calendar entry and a poster of an event can be kept', async () => {
  const eventId = await hold('带走的活动', { startsIn: 5000 })
  const { page, visit, context } = await as('resident')
  await askAs({ context }, town, 'signups.signUp', { key: randomUUID(), eventId, people: [{ self: true }] })
  await visit(resident('event', eventId))
  const kept = page.waitForEvent('download')
  await page.getByLabel('加到手机日历').click()
  expect((await kept).suggestedFilename()).toBe('带走的活动.ics')
  await page.getByLabel('做一张海报').click()
  await page.getByLabel(/^海报：带走的活动/).waitFor()
  await context.close()
})
