import { readFileSync } from 'node:fs'
import { Workbook } from 'exceljs'
import { holdEvent } from '../e2e/harness/hold-event'
import { askAs } from './ask-as'
import { closeTown, newResident, openTown, type Resident, signIn, type Town } from './resident'

const desk = (page: string) => `/features/events/desk/${page}/index`

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => closeTown(town))

async function workerAt(width: number): Promise<Resident> {
  const worker = await newResident(town, width)
  await signIn(worker, town, 'worker')
  return worker
}

/** Publishes an event that begins in half an hour; its door is open. */
const openDoor = ({ context }: Pick<Resident, 'context'>, title: string) =>
  holdEvent((path, input) => askAs({ context }, town, path, input), { title, startsIn: 30 })

test('a worker posts an event with what only they know, sees it and publishes it', async () => {
  const { page, visit, context } = await workerAt(375)
  await visit(desk('edit'))
  await page.getByLabel('保存，看看效果').click()
  await page.getByText('活动名称要有2到30个字').waitFor()
  await page.getByLabel('活动名称').fill('楼道清洁日')
  await page.getByLabel('地点').fill('三号楼门前')
  await page.getByLabel('联系人').fill('李晓燕')
  await page.getByLabel('联系电话').fill('0452-1234567')
  await page.getByLabel('保存，看看效果').click()
  await page.getByText('草稿，看好了请点“发布”').waitFor()
  await page.getByLabel('发布', { exact: true }).click()
  await page.getByText('已发布：居民可以看到和报名').waitFor()
  const { events } = await askAs<{ events: { title: string }[] }>({ context }, town, 'events.open', {})
  expect(events.map(({ title }) => title)).toContain('楼道清洁日')
  await context.close()
})

test('who is ticked without network is there, also after a restart, and in the cloud once it is back', async () => {
  const resident = await newResident(town)
  const { page, visit, context } = await workerAt(375)
  const eventId = await openDoor({ context }, '没有信号的地下室')
  await signIn(resident, town)
  const people = [{ self: true }]
  await askAs(resident, town, 'signups.signUp', { key: 's', eventId, name: '王阿姨', people })
  await visit(`${desk('door')}?id=${eventId}`)
  await page.getByText('王阿姨').waitFor()
  await page.getByLabel('签到码').click()
  await page.getByText(/秒后换新码/).waitFor()
  await context.route('**/api', (route) => route.abort())
  await context.setOffline(true)
  await page.getByText('现在没有网络').waitFor()
  await page.getByText(/秒后换新码/).waitFor()
  await page.getByLabel('点名').click()
  await page.getByLabel('王阿姨 签到').click()
  await page.getByLabel('怎么称呼？').fill('赵师傅')
  await page.getByLabel('登记到场').click()
  await page.getByText('2条记在手机里').waitFor()

  await context.setOffline(false)
  await page.reload()
  await page.getByText('已到2人').waitFor()
  await context.unroute('**/api')
  await page.reload()
  await page.getByText('2条记在手机里').waitFor({ state: 'hidden' })
  await page.getByText('已到2人').waitFor()
  type Roster = { people: { name: string; inAt: string | null }[] }
  const roster = await askAs<Roster>({ context }, town, 'checkin.roster', { eventId })
  expect(roster.people.filter(({ inAt }) => inAt !== null).map(({ name }) => name)).toEqual([
    '王阿姨',
    '赵师傅',
  ])
  await Promise.all([context.close(), resident.context.close()])
})

test('who was ticked by mistake is taken back, and ticked again', async () => {
  const { page, visit, context } = await workerAt(375)
  const eventId = await openDoor({ context }, '点错了人')
  await visit(`${desk('door')}?id=${eventId}`)
  await page.getByLabel('怎么称呼？').fill('孙奶奶')
  await page.getByLabel('登记到场').click()
  await page.getByText('已到1人').waitFor()
  await page.getByLabel('已到 1').click()
  await page.getByLabel('孙奶奶 撤回').click()
  await page.getByText('已到0人').waitFor()
  await context.close()
})

test('on a desktop the list and the chosen event stand side by side, and the sheet is downloaded', async () => {
  const { page, visit, context } = await workerAt(1280)
  await openDoor({ context }, '在电脑上管理')
  await visit(desk('home'))
  await page.getByText('在电脑上管理').click()
  await page.getByText('已发布：居民可以看到和报名').waitFor()
  expect(await page.getByText('发布新活动').isVisible()).toBe(true)
  const [list, detail] = await Promise.all(
    ['.desk-list', '.desk-detail'].map((part) => page.locator(part).boundingBox()),
  )
  expect(detail!.x).toBeGreaterThanOrEqual(list!.x + list!.width)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByLabel('导出表格').click()])
  expect(download.suggestedFilename()).toBe('在电脑上管理 签到表.xlsx')
  const book = new Workbook()
  await book.xlsx.load(readFileSync(await download.path()) as unknown as ArrayBuffer)
  expect(book.worksheets[0]?.getCell('A1').value).toBe('在电脑上管理 签到表')
  await context.close()
})
