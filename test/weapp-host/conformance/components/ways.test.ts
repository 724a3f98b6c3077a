import { currentPage } from '../../launch/mini-program'
import { waitUntil } from '../../launch/wait-until'
import { type ComponentPage, useComponents } from './component-page'

const { open } = useComponents()

async function pathsOf({ miniProgram }: ComponentPage): Promise<string> {
  return (await miniProgram.pageStack()).map(({ path }: { path: string }) => path).join(', ')
}

/** A route takes a moment. Answers the stack in the end. */
async function stackAfter(page: ComponentPage, wanted: string): Promise<string> {
  await waitUntil(async () => (await pathsOf(page)) === wanted, 2000)
  return pathsOf(page)
}

const ways = 'pages/ways/ways'
const second = 'pages/second/second'

describe('navigator', () => {
  it('opens a page with its query (component/navigator.html)', async () => {
    const page = await open('ways')
    await page.tap('#to')
    expect(await stackAfter(page, `${ways}, ${second}`)).toBe(`${ways}, ${second}`)
    expect((await currentPage(page.miniProgram)).query).toEqual({ a: '1' })
  })

  it('redirect takes the place of the page (component/navigator.html)', async () => {
    const page = await open('ways')
    await page.tap('#redirect')
    expect(await stackAfter(page, second)).toBe(second)
  })

  it('navigateBack goes back (component/navigator.html)', async () => {
    const page = await open('ways')
    await page.tap('#to')
    await stackAfter(page, `${ways}, ${second}`)
    const back = await (await currentPage(page.miniProgram)).$('#back')
    await back?.tap()
    expect(await stackAfter(page, ways)).toBe(ways)
  })

  it('reLaunch leaves one page (component/navigator.html)', async () => {
    const page = await open('ways')
    await page.tap('#launch')
    expect(await stackAfter(page, 'pages/texts/texts')).toBe('pages/texts/texts')
  })

  it('tells fail for a page that is not there (component/navigator.html)', async () => {
    const page = await open('ways')
    await page.tap('#nowhere')
    const [detail] = await page.hears('fail')
    expect(detail?.errMsg).toMatch(/^navigateTo:fail /)
  })

  it('to another mini-program cannot be imitated, and says so (component/navigator.html)', async () => {
    const page = await open('ways')
    await page.tap('#elsewhere')
    await page.hears('fail')
    expect(page.problems.join()).toContain('cannot be imitated')
  })
})

describe('page-meta', () => {
  it('root-font-size counts while its page is shown (component/page-meta.html)', async () => {
    const page = await open('second')
    expect(await page.style('#rem', 'font-size')).toBe('30px')
    await page.set({ size: '20px' })
    expect(await page.style('#rem', 'font-size')).toBe('20px')
  })

  it('page-style is the page’s style (component/page-meta.html)', async () => {
    const page = await open('second')
    expect(await page.style('#rem', 'color')).toBe('rgb(1, 2, 3)')
  })
})
