import { resolve } from 'node:path'
import { appConfigOf } from '../launch/app-config'
import { launchMiniProgram } from '../launch/launch-mini-program'
import { gatherProblems } from '../launch/problems'
import { Story } from './story'

jest.setTimeout(60_000)

const project = resolve(__dirname, '../conformance/fixtures/protocol')

let story: Story
let close: () => Promise<void>
beforeAll(async () => {
  const launched = await launchMiniProgram({ project })
  const { miniProgram } = launched
  close = launched.close
  story = new Story(miniProgram, appConfigOf(project), gatherProblems(miniProgram))
})
beforeEach(async () => {
  await story.goTo('/pages/words/words')
})
afterEach(() => story.settleUp())
afterAll(() => close())

describe('a story', () => {
  test('taps the smallest thing that says the words', async () => {
    await story.tapText('红苹果')
    await expect(story.textOf()).resolves.toContain('按了字')
  })

  test('finds words inside the components that Taro makes of deep trees', async () => {
    await story.tapText('深处的字')
    await expect(story.textOf()).resolves.toContain('深处的字1')
  })

  test('taps a tab', async () => {
    await story.goTo('/pages/home/home')
    await story.tapTab('Other')
    expect((await story.page()).path).toBe('pages/other/other')
    await expect(story.tapTab('Nothing')).rejects.toThrow('No tab says “Nothing”.')
  })

  test('does not see what is hidden, and says what it sees instead', async () => {
    await expect(story.tapText('看不见的字')).rejects.toThrow(/“看不见的字” is nowhere to be seen[^]*红苹果/)
    await expect(story.textOf()).resolves.not.toContain('看不见的字')
  })

  test('waits for words, and not forever', async () => {
    await story.tapText('等一等')
    await story.waitForText('来了')
    await expect(story.waitForText('永远不来', 100)).rejects.toThrow('After 100 ms “永远不来” is not there')
  })

  test('taps and waits for what that brings, and not forever', async () => {
    await story.tapToSee('等一等', '来了')
    await expect(story.tapToSee('红苹果', '永远不来', 100)).rejects.toThrow('After 100 ms “永远不来”')
  })

  test('fills in fields', async () => {
    await story.fillIn({ 想找什么: '雨伞' })
    await expect(story.textOf()).resolves.toContain('输入了雨伞')
    await expect(story.fillIn({ 想找什么: '帽子', 您贵姓: '王' })).rejects.toThrow(
      'No field asks for “您贵姓”',
    )
    await expect(story.textOf()).resolves.toContain('输入了帽子')
  })

  test('types into the field that asks', async () => {
    await story.typeInto('想找什么', '雨伞')
    await expect(story.textOf()).resolves.toContain('输入了雨伞')
    await expect(story.typeInto('您贵姓', '王')).rejects.toThrow('No field asks for “您贵姓”, only: 想找什么')
  })

  test('goes offline and online', async () => {
    const network = () => story.miniProgram.callWxMethod('getNetworkType')
    await story.offline()
    await expect(network()).resolves.toMatchObject({ networkType: 'none' })
    await story.online()
    await expect(network()).resolves.toMatchObject({ networkType: 'wifi' })
  })
})

describe('at its end a story complains', () => {
  const fault = () => story.miniProgram.evaluate(() => console.error('it broke'))

  test('of a console.error that nobody expected', async () => {
    await fault()
    await expect(story.settleUp()).rejects.toThrow('Unexpected console.error: it broke')
  })

  test('not of one that was expected', async () => {
    story.expectProblems(/it broke/)
    await fault()
    await expect(story.settleUp()).resolves.toBeUndefined()
  })

  test('of an expected one that never came', async () => {
    story.expectProblems(/it broke/)
    await expect(story.settleUp()).rejects.toThrow('Expected a problem like /it broke/, and there was none.')
  })

  test('of an exception', async () => {
    await story.miniProgram.evaluate(() => {
      setTimeout(() => {
        throw new Error('late fault')
      })
    })
    await (await story.page()).waitFor(50)
    await expect(story.settleUp()).rejects.toThrow('Unexpected exception: Error: late fault')
  })

  test('of a setData over 64 KB, unless it allowed that', async () => {
    const page = await story.page()
    await page.setData({ typed: 'x'.repeat(70 * 1024) })
    await expect(story.settleUp()).rejects.toThrow('A setData of 71692 bytes; 65536 are allowed.')
    story.allowSetData(100 * 1024)
    await page.setData({ typed: 'y'.repeat(70 * 1024) })
    await expect(story.settleUp()).resolves.toBeUndefined()
  })
})
