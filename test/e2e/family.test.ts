import { neighbourJoins } from './harness/neighbour-family'
import { openApp } from './harness/open-app'
import { cloud, useCloud } from './harness/use-cloud'
import type { Story } from 'weapp-host/story'

jest.setTimeout(120_000)

const teacher = 'openid-teacher'
const mother = 'openid-mother'
const father = 'openid-father'

const familyPage = '/features/challenge/family/home/index'
const classesPage = '/features/challenge/group/mine/index'

useCloud({ openid: teacher, role: 'teacher', organisation: '嫩江路小学' })

const phoneOf = (account: string) => openApp({ cloud: cloud.address, account })

/** Somebody's phone with a page open, that of their family unless another is named. */
async function phoneAtPage(account: string, page = familyPage) {
  const story = await phoneOf(account)
  await story.goTo(page)
  return story
}

/** The card that the open page would be shared as. */
async function cardOf(story: Story): Promise<{ readonly title: string; readonly path: string }> {
  const page = await story.page()
  return (await page.callMethod('onShareAppMessage', { from: 'button' })) as { title: string; path: string }
}

async function confirm(story: Story): Promise<void> {
  await story.miniProgram.native().confirmModal()
}

test('a mother makes a family, reads what is kept of a child, agrees, and adds it', async () => {
  const story = await phoneAtPage(mother)
  await story.tapToSee('建立我们家', '退出我们家')
  await story.tapToSee('添加孩子', '儿童信息同意书')
  await story.waitForText('怎样撤回')
  await story.typeInto('比如：豆豆', '豆豆')
  await story.tapText('小学')
  await (await story.find('.avatar-choice')).tap()
  await story.waitForText('请看完同意书，在第一个方框里打勾。')
  await (await story.find('.tick-field')).tap()
  await story.tapToSee('同意，并添加孩子', '孩子加好了')
  await story.goTo(familyPage)
  await story.waitForText('豆豆')
})

let familyCard = ''

test('the father opens her card on his own phone, joins, and sees the child', async () => {
  const hers = await phoneAtPage(mother)
  await hers.waitForText('豆豆')
  const card = await cardOf(hers)
  familyCard = card.path
  expect(card.title).not.toContain('豆豆')

  const his = await phoneAtPage(father, card.path)
  await his.waitForText('这个家庭现在有1位大人')
  await his.tapToSee('加入这个家庭', '您在这个家庭里了')
  await his.tapToSee('看我们家', '豆豆')
})

test('who is put out is shut out: his card of the family opens no more', async () => {
  const hers = await phoneAtPage(mother)
  await hers.waitForText('大人（2位）')
  await hers.tapText('移出')
  await confirm(hers)
  await hers.waitForText('大人（1位）')

  const his = await phoneAtPage(father, familyCard)
  await his.waitForText('没有这个家庭码')
})

let classCard = ''

test('a teacher opens a class, and the family joins it with the child', async () => {
  const hers = await phoneAtPage(teacher, classesPage)
  await hers.typeInto('比如：四年一班', '四年一班')
  await hers.tapToSee('开这个班级', '“四年一班”开好了')
  await hers.tapToSee('去请家庭加入', '请家庭加入：班级码')
  classCard = (await cardOf(hers)).path

  const story = await phoneAtPage(mother, classCard)
  await story.waitForText('哪个孩子加入？')
  await story.tapToSee('加入', '已经加入，去看看')
  await story.tapToSee('已经加入，去看看', '不满5家')
})

test('the class page says nothing of four families, and that there are five of five', async () => {
  const code = /code=(\w+)/.exec(classCard)?.[1] ?? ''
  for (const neighbour of ['a', 'b', 'c']) await neighbourJoins(cloud, `openid-${neighbour}`, code)
  const story = await phoneAtPage(teacher, classesPage)
  const openClass = async () => {
    await story.goTo(classesPage)
    await story.tapToSee('四年一班', '加入的家庭')
  }
  await openClass()
  await story.waitForText('不满5家')
  await neighbourJoins(cloud, 'openid-d', code)
  await openClass()
  await story.waitForText('至少5家')
  await story.tapToSee('至少5家', '满五家才说')
  await expect(story.textOf()).resolves.not.toContain('豆豆')
})

test('consent is withdrawn on one page by one button, and the child is gone', async () => {
  const story = await phoneAtPage(mother)
  await story.tapText('豆豆')
  await story.tapText('撤回同意')
  await confirm(story)
  await story.waitForText('孩子的信息已经删掉')
  await story.goTo(familyPage)
  await story.waitForText('退出我们家')
  await expect(story.textOf()).resolves.not.toContain('豆豆')
})

test('everything kept of her is shown and exported, and the account is closed by typing so', async () => {
  const story = await phoneOf(mother)
  await story.tapTab('我的')
  await story.tapToSee('我的数据', '为孩子作的同意')
  await story.tapToSee('准备文件', '准备好了：小手分类-我的数据')

  await story.typeInto('注销账号', '注销吧')
  await expect(story.find('.danger-button')).rejects.toThrow('nowhere')
  await story.typeInto('注销账号', '注销账号')
  await (await story.find('.danger-button')).tap()
  await confirm(story)
  await story.waitForText('账号已经注销')
  await story.tapToSee('回到查询', '大家常问')

  await story.goTo(familyPage)
  await story.waitForText('建立我们家')
})
