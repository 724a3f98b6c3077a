import { rmSync } from 'node:fs'
import { type Launched, launchMiniProgram } from '../../launch/launch-mini-program'
import { type Element, goTo } from '../../launch/mini-program'
import { gatherProblems, type Problem } from '../../launch/problems'
import { runWcc } from '../../wechat/compilers/run-wcc'
import { gwxInNode } from '../../wechat/templates/gwx-in-node'
import type { Gwx } from '../../wechat/templates/load-gwx'
import type { VirtualNode } from '../../wechat/templates/virtual-tree'
import { writeFixture } from '../write-fixture'
import { templateCases } from './template-cases'

jest.setTimeout(60_000)

const routeOf = (index: number) => `pages/case-${index}/case-${index}`
const tooMany = 'pages/too-many/too-many'
const list = 'pages/list/list'
const routes = [...templateCases.map((_, index) => routeOf(index)), tooMany, list]

/** A page for every case. */
const files = Object.fromEntries([
  ['app.json', JSON.stringify({ pages: routes })],
  ...templateCases.flatMap(({ wxml, data }, index) => [
    [`${routeOf(index)}.wxml`, `<view class="all">${wxml}</view>`],
    [`${routeOf(index)}.js`, `Page({ data: ${JSON.stringify(data)} })`],
  ]),
  [`${tooMany}.wxml`, '<text wx:for="{{count}}" wx:key="*this">{{count}}</text>'],
  [`${tooMany}.js`, 'Page({ data: { count: 3 } })'],
  [`${list}.wxml`, '<view wx:for="{{ids}}" wx:key="*this">{{index}}<input id="{{item}}" /></view>'],
  [`${list}.js`, "Page({ data: { ids: ['a', 'b', 'c'] } })"],
]) as Record<string, string>

const folder = writeFixture(files)
let gwx: Gwx
let app: Launched
let problems: Problem[]
beforeAll(async () => {
  gwx = gwxInNode(runWcc(folder, Object.keys(files)))
  app = await launchMiniProgram({ project: folder })
  problems = gatherProblems(app.miniProgram)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const textOf = (node: VirtualNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

/** What can be read on the page in Chromium. */
async function shown(route: string): Promise<string> {
  const page = await goTo(app.miniProgram, `/${route}`)
  const all = await page.$('.all')
  if (all === null) throw new Error(`${route} is empty`)
  return all.text()
}

describe("as WeChat's compiled code says, the host shows that", () => {
  test.each(templateCases.map((each, index) => ({ ...each, route: routeOf(index) })))(
    '$title',
    async ({ route, data, shows, error }) => {
      const byWeChat = gwx(`${route}.wxml`)?.(data).children.map(textOf).join('')
      expect(byWeChat).toBe(shows)
      expect(await shown(route)).toBe(byWeChat)
      const told = problems.splice(0).map(({ text }) => text)
      expect(told.filter((text) => error === undefined || !text.includes(error))).toEqual([])
      expect(told).toHaveLength(error === undefined ? 0 : 1)
    },
  )

  test('what has a key keeps its element when the list is put in another order', async () => {
    const page = await goTo(app.miniProgram, `/${list}`)
    const typedInto = (await page.$('#b')) as Element & { input(text: string): Promise<void> }
    await typedInto.input('typed')
    await page.setData({ ids: ['c', 'new', 'b', 'a'] })
    const fields: Element[] = await page.$$('input')
    expect(await Promise.all(fields.map((field) => field.attribute('id')))).toEqual(['c', 'new', 'b', 'a'])
    expect(await Promise.all(fields.map((field) => field.value()))).toEqual(['', '', 'typed', ''])
    const rows: Element[] = await page.$$('view')
    expect(await Promise.all(rows.map((row) => row.text()))).toEqual(['0', '1', '2', '3'])
  })

  test('16,000 nodes are too many, and what was there stays', async () => {
    const count = 16_000
    const page = await goTo(app.miniProgram, `/${tooMany}`)
    expect(() => gwx(`${tooMany}.wxml`)?.({ count })).toThrow('Dom limit exceeded')
    await page.setData({ count })
    expect(problems.splice(0)).toEqual([
      { kind: 'exception', text: expect.stringContaining('Dom limit exceeded') as string },
    ])
    expect(await page.$$('text')).toHaveLength(3)
    await page.setData({ count: 2 })
    expect(await page.$$('text')).toHaveLength(2)
  })
})
