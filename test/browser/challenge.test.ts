import type { Page } from 'playwright-core'
import { aChild } from '../domain/family/a-child'
import { askAs } from './ask-as'
import { closeTown, newResident, openTown, signIn, type Resident, type Town } from './resident'

interface Mine {
  readonly challenge: { readonly signature: readonly (readonly number[])[] }
}

let town: Town
let resident: Resident
let childId: string
beforeAll(async () => {
  town = await openTown()
  resident = await newResident(town)
  await signIn(resident, town)
  await askAs(resident, town, 'family.create')
  const child = aChild({ key: 'child' })
  childId = (await askAs<{ childId: string }>(resident, town, 'family.addChild', child)).childId
})
afterAll(() => closeTown(town))

const play = (page: string, query = `child=${childId}`) => `/features/challenge/play/${page}/index?${query}`

async function draw(page: Page): Promise<void> {
  const pad = page.locator('.signature-pad')
  // How far down it stands depends on how long the names of the days are today.
  await pad.scrollIntoViewIfNeeded()
  const { x, y } = (await pad.boundingBox())!
  await page.mouse.move(x + 20, y + 20)
  await page.mouse.down()
  await page.mouse.move(x + 120, y + 90, { steps: 8 })
  await page.mouse.up()
}

test('the child picks three things, and the family signs with the mouse', async () => {
  const { page, visit } = resident
  await visit(play('begin'))
  for (const title of ['厨余沥干水', '空瓶倒干净', '纸箱拆平']) {
    await page.getByRole('checkbox', { name: new RegExp(`^${title}`) }).click()
  }
  await page.getByLabel('就这三件').click()
  await page.getByRole('radio', { name: /^今天/ }).click()
  await page.locator('.signature-pad canvas').waitFor()
  await draw(page)
  await page.getByLabel('我们开始').click()
  await page.getByText('今天是第1天').waitFor()
  const { challenge } = await askAs<Mine>(resident, town, 'challenge.mine', { childId })
  expect(challenge.signature).toHaveLength(1)
  expect(challenge.signature[0]!.length).toBeGreaterThan(8)
})

test('a tick made without a network is kept, and sent when it is back', async () => {
  const { page, visit, context } = resident
  await visit(play('child'))
  await page.getByLabel('今天做到了').waitFor()
  await context.setOffline(true)
  await page.getByLabel('今天做到了').click()
  await page.getByText('记在手机里了').waitFor()
  await context.setOffline(false)
  await page.getByLabel('拍一张照片').waitFor()
})

test('a photo is made small, kept, and shown to the family', async () => {
  const { page, visit } = resident
  await visit(play('day', `child=${childId}&day=1`))
  const chooser = page.waitForEvent('filechooser')
  await page.getByLabel('拍一张照片').click()
  const picture = await page.screenshot({ type: 'png' })
  await (await chooser).setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: picture })
  await page.getByLabel('换一张照片').waitFor()
  await page.locator('.photo-image').waitFor()
})

test("a day's photo can be kept on the phone: from its page, and from where all data is exported", async () => {
  const { page, visit } = resident
  const saves = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByLabel('存到手机').click()])
    return file.suggestedFilename()
  }
  expect(await saves()).toBe('第1天的照片.jpg')
  await visit('/features/challenge/family/my-data/index')
  await page.getByLabel('准备文件').click()
  await page.getByLabel('第1张照片（第1天）').click()
  expect(await saves()).toBe('第1天的照片.jpg')
})

test('the diary keeps the bags of a day and shows the week', async () => {
  const { page, visit } = resident
  await visit(play('diary', ''))
  await page.getByLabel('厨余垃圾多半袋').click()
  await page.getByLabel('记下来').click()
  await page.getByText('这周到今天扔了半袋').waitFor()
})
