import type { Element } from '../../launch/mini-program'
import { useProtocolPage } from './use-protocol-page'

jest.setTimeout(60_000)

const on = useProtocolPage('/pages/home/home')
const said = async () => (await on.one('.said')).text()

describe('acts on elements (dev/devtools/auto/element.html)', () => {
  test('tap presses the middle of the element', async () => {
    await (await on.one('.go')).tap()
    await expect(said()).resolves.toBe('tapped go')
  })

  test('tap bubbles', async () => {
    await (await on.one('.item')).tap()
    await expect(said()).resolves.toBe('outer')
  })

  test('tap scrolls to what lies outside the screen', async () => {
    await on.open('/pages/tall/tall')
    await (await on.one('.bottom')).tap()
    await expect((await on.one('.bottom')).text()).resolves.toBe('bottom 1')
    expect(await on.page.scrollTop()).toBeGreaterThan(1000)
  })

  test('tap refuses what nobody can see', async () => {
    await expect((await on.one('.hidden')).tap()).rejects.toThrow('view.hidden is hidden: nobody can tap it')
    await expect((await on.one('.flat')).tap()).rejects.toThrow('view.flat has no size: nobody can tap it')
    await expect(said()).resolves.toBe('nothing')
  })

  test('tap is answered when what it set off has been drawn', async () => {
    await on.open('/pages/told/told')
    await (await on.one('.soon')).tap()
    await expect(on.page.data('heard')).resolves.toBe('step 5')
  })

  test('tap is answered when the page that it opens is there, a subpackage’s too', async () => {
    await on.open('/pages/told/told')
    await (await on.one('.go')).tap()
    expect((await on.fixture.miniProgram.currentPage())?.path).toBe('sub/pages/deep/deep')
  })

  test('longpress is told after 350 ms', async () => {
    await (await on.one('.pad')).longpress()
    await expect(on.page.data('touches')).resolves.toEqual([
      ['touchstart', 50],
      ['longpress', 50],
      ['touchend', 50],
    ])
  })

  test('a finger that moves presses nothing long; its own touches are told', async () => {
    const pad = await on.one('.pad')
    const touch = { identifier: 0, pageX: 7, pageY: 7, clientX: 7, clientY: 7 }
    await pad.touchstart()
    await pad.touchmove({ changeTouches: [touch], touches: [touch] })
    await on.page.waitFor(400)
    await pad.touchend()
    await expect(on.page.data('touches')).resolves.toEqual([
      ['touchstart', 50],
      ['touchmove', 7],
      ['touchend', 50],
    ])
  })

  test('trigger calls the handler of an event with its detail', async () => {
    await (await on.one('.custom')).trigger('news', { a: 1 })
    await expect(said()).resolves.toBe('news {"a":1}')
  })

  test('trigger of an event that no finger makes does not bubble', async () => {
    await (await on.one('.slotted')).trigger('picked', { name: 'x' })
    await expect(said()).resolves.toBe('nothing')
  })

  test('dispatchEvent does as trigger, with touches', async () => {
    const touch = { identifier: 0, pageX: 9, pageY: 9 }
    await (await on.one('.pad')).dispatchEvent({ eventName: 'touchstart', touches: [touch] })
    await expect(on.page.data('touches[0][0]')).resolves.toBe('touchstart')
  })

  test('input types into a field and its handler hears it', async () => {
    const field = (await on.one('.field')) as Element & { input(value: string): Promise<void> }
    await field.input('words')
    await expect(on.page.data('typed')).resolves.toBe('words')
    await expect(field.value()).resolves.toBe('words')
  })
})
