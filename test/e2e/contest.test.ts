import { openCloud, type StoryCloud } from './harness/cloud'
import { grantRole } from './harness/grant-role'
import { openApp } from './harness/open-app'
import type { Story } from 'weapp-host/story'

jest.setTimeout(120_000)

const teacher = 'openid-teacher'

let cloud: StoryCloud
let story: Story
beforeAll(async () => {
  cloud = await openCloud()
  await grantRole(cloud.db, { openid: teacher, role: 'teacher', organisation: '嫩江路小学' })
  story = await openApp({ fresh: true, cloud: cloud.address, account: teacher })
})
afterAll(() => cloud.close())

test('a class contest from opening to its standing', async () => {
  await story.goTo('/features/quiz/play/contests/index')
  await story.tapText('开一场竞赛')
  await story.typeInto('三年二班分类小达人', '三年二班分类赛')
  await story.typeInto('比如：四年一班', '三年二班')
  await story.tapText('5道')
  await story.tapText('开始这场竞赛')
  await story.waitForText('竞赛开好了')

  await story.tapText('看这场竞赛')
  await story.waitForText('三年二班分类赛')
  await story.tapText('参加')
  await story.waitForText('还没有人答完')
  await story.tapText('开始答题')
  for (let number = 1; number <= 5; number++) {
    await story.waitForText(`第 ${number} 题，共 5 题`)
    await (await story.find('.option')).tap()
    await story.waitForText('依据')
    await story.tapText(number === 5 ? '看结果' : '下一题')
  }
  await story.waitForText('成绩卡')

  await story.goTo('/features/quiz/play/contests/index')
  await story.tapText('三年二班分类赛')
  await story.waitForText('不足5人')
})

test('its opener calls it off, and whoever comes by the code is told', async () => {
  await story.goTo('/features/quiz/play/contests/index')
  await story.tapText('取消这场竞赛')
  await story.miniProgram.native().confirmModal()
  await story.waitForText('已经取消')
  await story.tapText('三年二班分类赛')
  await story.waitForText('已经取消')
})
