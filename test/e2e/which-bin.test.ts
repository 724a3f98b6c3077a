import { openApp } from './harness/open-app'
import type { Story } from 'weapp-host/story'

/** The phone's own, where the replaced method runs. */
declare const wx: { setStorageSync(key: string, value: string): void }

jest.setTimeout(60_000)

let story: Story
beforeAll(async () => {
  story = await openApp({ fresh: true })
})

const box = '名字、拼音都行'

describe('a resident asks which bin', () => {
  beforeEach(() => story.goTo('/features/search/home/index'))

  test.each([
    ['by a colloquial name', '苞米瓤子', '玉米芯', '厨余垃圾'],
    ['by pinyin', 'xiguapi', '西瓜皮', '厨余垃圾'],
    ['by a whole question', '用过的口罩扔哪个桶', '口罩', '其他垃圾'],
  ])('%s', async (_, words, name, bin) => {
    await story.typeInto(box, words)
    await story.waitForText(name)
    await story.waitForText(bin)
  })

  test('and reads what to do first, on a page of the preloaded package', async () => {
    await story.typeInto(box, '奶茶')
    await story.find('.best')
    await (await story.find('.best')).tap()
    await story.waitForText('先这样做')
    expect((await story.page()).path).toBe('features/answer/answer/index')
    await story.waitForText('拆开')
  })

  test('and is told not to touch what may kill, with the call one press away', async () => {
    await story.miniProgram.mockWxMethod('makePhoneCall', function dial(this: void, options: never) {
      const { phoneNumber } = options as { phoneNumber: string }
      wx.setStorageSync('dialled', phoneNumber)
      return { errMsg: 'makePhoneCall:ok' }
    })
    await story.typeInto(box, '工地挖出来一个生锈的铁桶')
    await story.waitForText('别碰、别撬')
    await expect(story.find('.best')).rejects.toThrow('nowhere to be seen')
    await story.tapText('打110报警')
    expect(await story.miniProgram.callWxMethod('getStorageSync', 'dialled')).toBe('110')
    await story.tapToSee('为什么，还要做什么 ›', '还要这样做')
    await story.miniProgram.restoreWxMethod('makePhoneCall')
  })

  test('and hears no guess for what nobody knows', async () => {
    await story.typeInto(box, '阿斯顿飞')
    await story.waitForText('告诉我们')
    await expect(story.find('.best')).rejects.toThrow('nowhere to be seen')
  })

  test('letter by letter with little going to the screen each time', async () => {
    await story.waitForText('大家常问')
    await story.settleUp()
    story.allowSetData(8 * 1024)
    for (const typed of ['快', '快递', '快递盒']) await story.typeInto(box, typed)
    await story.waitForText('可回收物')
  })
})
