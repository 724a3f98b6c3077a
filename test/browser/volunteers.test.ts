import { holdEvent } from '../e2e/harness/hold-event'
import { askAs } from './ask-as'
import { closeTown, newResident, openTown, signIn, type Resident, type Town } from './resident'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => closeTown(town))

const volunteers = (page: string) => `/features/volunteers/${page}/index`

async function as(person: string): Promise<Resident> {
  const resident = await newResident(town)
  await signIn(resident, town, person)
  return resident
}

test('a worker founds a team, and a resident signs the pledge and joins by its code', async () => {
  const worker = await as('worker')
  await worker.visit(volunteers('home'))
  await worker.page.getByLabel(/^我带的队伍/).click()
  await worker.page.getByRole('textbox', { name: '队伍名称' }).fill('鹤鸣分类志愿队')
  await worker.page.getByLabel('建立队伍', { exact: true }).click()
  await worker.page.getByLabel(/建好了/).click()
  const code = await worker.page.locator('.roster-code').innerText()
  await worker.page.getByText('还没有人加入').waitFor()

  const { page, visit, context } = await as('resident')
  await visit(volunteers('home'))
  await page.getByText('还没有加入队伍').waitFor()
  await page.getByRole('textbox', { name: '队伍码' }).fill(code.toLowerCase())
  await page.getByLabel('找到这支队伍').click()
  await page.getByText('社区志愿者队伍').waitFor()
  await page.getByRole('textbox', { name: '您的姓名' }).fill('王秀兰')
  expect(await page.locator('.button.nut-button-disabled').innerText()).toBe('签署承诺书')
  await page.getByRole('checkbox').click()
  await page.getByLabel('签署承诺书').click()
  await page.getByLabel('加入', { exact: true }).click()
  await page.getByText('您已经在这支队伍里').waitFor()
  await visit(volunteers('pledge'))
  await page.getByText('签署人：王秀兰').waitFor()
  await context.close()

  await worker.visit(volunteers('led'))
  await worker.page.getByLabel(/^鹤鸣分类志愿队/).click()
  await worker.page.getByText('王秀兰').waitFor()
  await worker.context.close()
})

test('whoever comes by a wrong code is told so', async () => {
  const { page, visit, context } = await as('resident')
  await visit(`${volunteers('team')}?code=ZZZZZZ`)
  await page.getByText('没有找到这支队伍').waitFor()
  await context.close()
})

test('anyone may look at a unit, signed in or not', async () => {
  const { page, visit, context } = await newResident(town)
  await visit('/features/events/organisations/list/index')
  await page.getByLabel(/^鹤鸣社区/).click()
  await page.getByText('场活动').waitFor()
  await page.getByText('现在没有要办的活动').waitFor()
  await context.close()
})

test('an hour at an event brings a certificate, which a stranger can check', async () => {
  const worker = await as('worker')
  const eventId = await holdEvent((path, input) => askAs(worker, town, path, input), {
    title: '志愿者培训',
    kind: 'training',
    startsIn: 30,
  })
  const { codes } = await askAs<{ codes: { digits: string }[] }>(worker, town, 'checkin.codes', { eventId })
  await worker.context.close()

  const { page, visit, context } = await as('supervisor')
  await askAs({ context }, town, 'checkin.scan', { eventId, code: codes[0]?.digits })
  await visit(volunteers('home'))
  await page.getByText(/志愿者培训　1小时/).waitFor()
  await page.getByRole('textbox', { name: '证书上写的名字' }).fill('孙建国')
  await page.getByLabel('领证书').click()
  await page.getByLabel('看证书').click()
  await page.getByText(/累计1小时/).waitFor()
  const address = page.url()
  await context.close()

  const stranger = await newResident(town)
  await stranger.page.goto(address)
  await stranger.page.getByText('姓名：孙建国').waitFor()
  await stranger.context.close()
})
