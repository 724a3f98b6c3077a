import { story, useCloud, usePhone } from './harness/use-cloud'

jest.setTimeout(120_000)

const teacher = 'openid-teacher'

useCloud({ openid: teacher, role: 'teacher', organisation: '嫩江路小学' })
usePhone(teacher)

test('a class contest from opening to its standing', async () => {
  await story.goTo('/features/quiz/play/contests/index')
  await story.tapText('开一场竞赛')
  await story.fillIn({ 三年二班分类小达人: '三年二班分类赛', '比如：四年一班': '三年二班' })
  await story.tapText('5道')
  await story.tapToSee('开始这场竞赛', '竞赛开好了')

  await story.tapToSee('看这场竞赛', '三年二班分类赛')
  await story.tapToSee('参加', '还没有人答完')
  await story.tapText('开始答题')
  for (let number = 1; number <= 5; number++) {
    await story.waitForText(`第 ${number} 题，共 5 题`)
    await (await story.find('.option')).tap()
    await story.waitForText('依据')
    await story.tapText(number === 5 ? '看结果' : '下一题')
  }
  await story.waitForText('成绩卡')

  await story.goTo('/features/quiz/play/contests/index')
  await story.tapToSee('三年二班分类赛', '不足5人')
})

test('its opener calls it off, and whoever comes by the code is told', async () => {
  await story.goTo('/features/quiz/play/contests/index')
  await story.tapText('取消这场竞赛')
  await story.miniProgram.native().confirmModal()
  await story.waitForText('已经取消')
  await story.tapToSee('三年二班分类赛', '已经取消')
})
