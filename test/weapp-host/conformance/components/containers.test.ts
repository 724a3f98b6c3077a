import type { Element } from '../../launch/mini-program'
import { useComponents } from './component-page'

const { open } = useComponents()

describe('containers', () => {
  it('root-portal takes its content out of what clips it (component/root-portal.html)', async () => {
    const page = await open('texts')
    await page.tap('#out')
    expect(await page.types()).toEqual(['tap'])
  })

  it('match-media shows what fits the window (component/match-media.html)', async () => {
    const page = await open('texts')
    expect(await page.style('#narrow', 'display')).toBe('block')
    expect(await page.style('#broad', 'display')).toBe('none')
  })

  it('page-container tells each step of coming and going (component/page-container.html)', async () => {
    const page = await open('texts')
    await page.set({ shown: true })
    await page.hears('afterenter')
    await page.set({ shown: false })
    await page.hears('afterleave')
    expect(await page.types()).toEqual(['beforeenter', 'afterenter', 'afterleave'])
  })

  it('video is a box that plays nothing and says so (component/video.html)', async () => {
    const page = await open('texts')
    const video = (await page.find('#video')) as Element & {
      callContextMethod(method: string): Promise<unknown>
    }
    await expect(video.callContextMethod('play')).rejects.toThrow('cannot be imitated')
  })
})
