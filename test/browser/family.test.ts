import { readFileSync } from 'node:fs'
import { aChild } from '../domain/family/a-child'
import { askAs } from './ask-as'
import { closeTown, newResident, openTown, signIn, type Resident, type Town } from './resident'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => closeTown(town))

const familyPage = '/features/challenge/family/home/index'
const joinFamilyPage = '/features/challenge/family/join/index'
const ourGroupsPage = '/features/challenge/group/mine/index'
const joinGroupPage = '/features/challenge/group/join/index'

async function as(person: string): Promise<Resident> {
  const resident = await newResident(town)
  await signIn(resident, town, person)
  return resident
}

/** A family of this person's own, with one child in the class. */
async function joinClass(person: string, code: string): Promise<void> {
  const resident = await as(person)
  await askAs(resident, town, 'family.leave')
  await askAs(resident, town, 'family.create')
  const child = aChild({ key: person, nickname: '邻家', avatar: 'frog' })
  const { childId } = await askAs<{ childId: string }>(resident, town, 'family.addChild', child)
  await askAs(resident, town, 'groups.join', { code, childId })
  await resident.context.close()
}

test('a guardian makes a family, adds a child after agreeing, and another adult joins by the code', async () => {
  const mother = await as('resident')
  await mother.visit(familyPage)
  await mother.page.getByLabel('建立我们家').click()
  await mother.page.getByLabel('添加孩子').click()
  await mother.page.getByRole('textbox', { name: '昵称' }).fill('豆豆')
  await mother.page.getByLabel('小学', { exact: true }).click()
  await mother.page.getByLabel('狐狸').click()
  const add = mother.page.getByLabel('同意，并添加孩子')
  await mother.page.getByText('请看完同意书，在第一个方框里打勾。').waitFor()
  await mother.page.getByRole('checkbox', { name: /我是孩子的监护人/ }).click()
  await add.click()
  await mother.page.getByText('孩子加好了').waitFor()
  await mother.page.getByLabel('先回我们家').click()
  await mother.page.getByRole('link', { name: /^豆豆/ }).waitFor()
  const code = await mother.page.locator('.share-code').innerText()

  const father = await as('worker')
  await father.visit(`${joinFamilyPage}?code=${code}`)
  await father.page.getByLabel('加入这个家庭').click()
  await father.page.getByLabel('看我们家').click()
  await father.page.getByRole('link', { name: /^豆豆/ }).waitFor()
  await Promise.all([mother.context.close(), father.context.close()])
})

test('a class tells of its families from five on, and never of a child', async () => {
  const teacher = await as('teacher')
  const { page } = teacher
  await teacher.visit(ourGroupsPage)
  await page.getByRole('textbox', { name: '班级名称' }).fill('五年二班')
  await page.getByLabel('开这个班级').click()
  await page.getByLabel('去请家庭加入').click()
  const code = await page.locator('.share-code').innerText()
  const classPage = page.url()

  const mother = await as('resident')
  await mother.visit(`${joinGroupPage}?code=${code}`)
  await mother.page.getByRole('radio', { name: '豆豆' }).waitFor()
  await mother.page.getByLabel('加入', { exact: true }).click()
  await mother.page.getByLabel('已经加入，去看看').waitFor()
  await mother.context.close()

  for (const person of ['teacher', 'supervisor', 'admin']) await joinClass(person, code)
  await page.goto(classPage)
  await page.getByLabel(/^加入的家庭，不满5家/).waitFor()
  await joinClass('worker', code)
  await page.goto(classPage)
  await page.getByLabel(/^加入的家庭，至少5家/).click()
  await page.getByText('满五家才说').waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/豆豆|邻家/)
  await teacher.context.close()
})

test('who has nothing to do with a class does not see its page', async () => {
  const teacher = await as('teacher')
  await teacher.visit(ourGroupsPage)
  await teacher.page.getByRole('link', { name: /^五年二班/ }).click()
  await teacher.page.locator('.share-code').waitFor()
  const classPage = teacher.page.url()
  const stranger = await newResident(town)
  await stranger.page.goto(classPage)
  await stranger.page.getByLabel('去登录').waitFor()
  expect(await stranger.page.locator('body').innerText()).not.toContain('五年二班')
  await Promise.all([teacher.context.close(), stranger.context.close()])
})

test('consent is withdrawn by one button, after one question, and the child is gone', async () => {
  const mother = await as('resident')
  await mother.visit(familyPage)
  await mother.page.getByRole('link', { name: /^豆豆/ }).click()
  await mother.page.getByLabel('撤回同意').click()
  await mother.page.getByText('撤回', { exact: true }).click()
  await mother.page.getByText('孩子的信息已经删掉').waitFor()
  await mother.page.getByLabel('回到我们家').click()
  await mother.page.getByLabel('添加孩子').waitFor()
  expect(await mother.page.getByRole('link', { name: /^豆豆/ }).count()).toBe(0)
  await mother.context.close()
})

test('all that is kept is exported as one file; then the account is closed and the phone is empty', async () => {
  const mother = await as('resident')
  const { page } = mother
  await mother.visit('/features/me/home/index')
  await page.getByLabel(/^我的数据/).click()
  await page.getByLabel('准备文件').click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByLabel('下载文件').click()])
  expect(file.suggestedFilename()).toMatch(/^小手分类-我的数据-.*\.json$/)
  const kept = JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, unknown>
  expect(Object.keys(kept)).toEqual(expect.arrayContaining(['我的家庭', '为孩子作的同意']))

  await page.getByRole('textbox', { name: /注销账号/ }).fill('注销账号')
  await page.getByRole('button', { name: '注销账号' }).click()
  await page.getByText('注销', { exact: true }).click()
  await page.getByText('账号已经注销').waitFor()
  await page.waitForFunction(() => !JSON.stringify(localStorage).includes('我的家庭'))
  await page.getByLabel('回到查询').click()
  await page.getByText('大家常问').waitFor()
  await mother.visit(familyPage)
  await page.getByLabel('建立我们家').waitFor()
  await mother.context.close()
})
