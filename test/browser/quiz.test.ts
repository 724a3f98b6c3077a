import type { Page } from 'playwright-core'
import { closeTown, newResident, openTown, signIn, type Resident, type Town } from './resident'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => closeTown(town))

const play = (page: string) => `/features/quiz/play/${page}/index`

async function choose(page: Page): Promise<void> {
  await page.locator('.option.is-open').first().click()
}

async function as(person: string): Promise<Resident> {
  const resident = await newResident(town)
  await signIn(resident, town, person)
  return resident
}

test("today's five are finished although the network goes after the second question", async () => {
  const { page, visit, context } = await as('resident')
  await visit(play('daily'))
  for (const next of ['下一题', '下一题', '下一题', '下一题', '看结果']) {
    await choose(page)
    await page.locator('.explanation, .waiting-note').first().waitFor()
    await page.getByLabel(next).click()
    if ((await page.getByText('第 3 题').count()) > 0) await context.setOffline(true)
  }
  await page.getByText('还有3道题的答案在手机里').waitFor()
  await context.setOffline(false)
  await page.getByLabel('保存图片').waitFor()
  await visit('/features/quiz/home/index')
  await page.getByText('今天答对了').waitFor()
  await context.close()
})

test('a mistake made in practice is kept in the notebook for another day', async () => {
  const { page, visit, context } = await newResident(town)
  await visit(play('practice'))
  await page.getByLabel('开始练习（10道）').click()
  let isWrong = false
  for (let asked = 0; asked < 10 && !isWrong; asked++) {
    await choose(page)
    await page.locator('.explanation').waitFor()
    isWrong = (await page.locator('.explanation.is-wrong').count()) > 0
    if (!isWrong) await page.locator('.actions .button').last().click()
  }
  expect(isWrong).toBe(true)
  await visit(play('review'))
  await page.getByText('错题本（1）').waitFor()
  await context.close()
})

test('a class contest is opened by a teacher, played by a pupil, and says nothing of groups under five', async () => {
  const teacher = await as('teacher')
  await teacher.visit(play('open-contest'))
  await teacher.page.getByRole('textbox', { name: '竞赛名称' }).fill('三年二班分类赛')
  await teacher.page.getByRole('textbox', { name: '班级' }).fill('三年二班')
  await teacher.page.getByLabel('5道', { exact: true }).click()
  await teacher.page.getByLabel('开始这场竞赛').click()
  const code = await teacher.page.locator('.contest-code').innerText()
  await teacher.context.close()

  const { page, visit, context } = await as('resident')
  await visit(play('contests'))
  await page.getByRole('textbox', { name: '竞赛码' }).fill(code)
  await page.getByLabel('进入竞赛').click()
  await page.getByLabel('参加', { exact: true }).click()
  await page.getByLabel(/^开始答题/).click()
  for (const next of ['下一题', '下一题', '下一题', '下一题', '看结果']) {
    await choose(page)
    await page.locator('.explanation').waitFor()
    await page.getByLabel(next).click()
  }
  await page.getByLabel('回到答题').waitFor()
  await visit(`${play('contest')}?code=${code}`)
  await page.getByText('不足5人').last().waitFor()
  await context.close()
})

test('the untimed game is played to its end by tapping', async () => {
  const { page, visit, context } = await newResident(town)
  await visit(play('game'))
  await page.getByLabel('不计时，慢慢来').click()
  for (let thing = 1; thing <= 20; thing++) {
    await page.getByText(`第 ${thing} 样，共 20 样`).waitFor()
    await page.getByLabel('其他垃圾').click()
  }
  await page.getByText('放对了').waitFor()
  await context.close()
})

test('a certificate that does not exist is said not to', async () => {
  const { page, visit, context } = await newResident(town)
  await visit(`${play('certificate')}?code=AAAAAAAAAA`)
  await page.getByText('没有这个编号的证书').waitFor()
  await context.close()
})
