import { ask, type Page } from '../../launch/mini-program'
import { openFixture, type OpenFixture } from '../open-fixture'

jest.setTimeout(60_000)

let fixture: OpenFixture
beforeAll(async () => {
  fixture = await openFixture('planted')
})
beforeEach(() => fixture.problems.splice(0))
afterAll(() => fixture.close())

/** Opens the page with the fault and waits until it must have shown. */
async function open(name: string): Promise<Page> {
  const page = await fixture.goTo(`/pages/${name}/${name}`)
  await page.waitFor(60)
  return page
}

const problems = () => fixture.problems.map(({ kind, text }) => `${kind}: ${text}`)

describe('a planted fault is seen', () => {
  test('not where there is none', async () => {
    await open('clean')
    await open('light')
    expect(problems()).toEqual([])
  })

  test.each([
    // framework/runtime/js-support.html
    ['fetch', /^exception: TypeError: fetch is not a function/],
    ['window', /^exception: TypeError: Cannot read properties of undefined \(reading 'scrollTo'\)/],
    ['abort-controller', /^exception: TypeError: AbortController is not a constructor/],
    ['intl', /^exception: TypeError: Cannot read properties of undefined \(reading 'DateTimeFormat'\)/],
    // reference/api/App.html#onError
    ['timer', /^exception: Error: thrown in a timer/],
    // reference/api/App.html#onUnhandledRejection
    ['rejection', /^exception: Error: nobody caught this/],
    // reference/api/console.html
    ['console-error', /^console\.error: something is wrong {"code":7}/],
    ['unknown-api', /^exception: Error: wx\.makeTea is not supported by this host/],
    // framework/performance/tips/runtime_setData.html
    ['heavy', /^exception: Error: setData of 307\d\d\d bytes on pages\/heavy\/heavy/],
    // framework/subpackages/basic.html
    ['early-require', /^exception: Error: .*sub\/late/],
  ])('on the page %s', async (name, problem) => {
    await open(name)
    expect(problems()).toEqual([expect.stringMatching(problem)])
  })

  test('a subpackage’s module may be required in its own package', async () => {
    const page = await fixture.goTo('/sub/pages/late/late')
    await expect(page.data('late')).resolves.toBe(true)
    expect(problems()).toEqual([])
  })

  test('a setData of 300 KB is in the report', async () => {
    await ask(fixture.miniProgram, 'Host.setDataReport')
    await open('heavy')
    const report = await ask<{ largest: number; byPage: object }>(fixture.miniProgram, 'Host.setDataReport')
    expect(report.largest).toBeGreaterThan(300 * 1024)
    expect(report.byPage).toHaveProperty(['pages/heavy/heavy'])
  })

  test('no way leads out to the browser (framework/runtime/js-support.html)', async () => {
    const page = await open('ways-out')
    await expect(page.data()).resolves.toMatchObject({ tried: 12, found: [] })
  })

  test('a covered handler is not called: the tap goes to the cover', async () => {
    const page = await open('covered')
    await (await page.$('.under'))?.tap()
    await expect(page.data('said')).resolves.toEqual(['cover'])
    await page.callMethod('uncover')
    await (await page.$('.under'))?.tap()
    await expect(page.data('said')).resolves.toEqual(['cover', 'under'])
  })

  test('a query across a component’s boundary finds nothing (api/wxml/SelectorQuery.html)', async () => {
    const page = await open('boundary')
    await expect(page.callMethod('look', '.inside')).resolves.toBeNull()
    await expect(page.$('.inside')).resolves.toBeNull()
    await expect(page.callMethod('look', '.box')).resolves.not.toBeNull()
    await expect(page.callMethod('look', '.box >>> .inside')).resolves.not.toBeNull()
  })

  test('scanning fails until the test says what was scanned', async () => {
    const page = await open('scan')
    const scan = await page.$('.scan')
    await scan?.tap()
    await page.waitFor(60)
    await expect(page.data('heard')).resolves.toMatch(/^scanCode:fail/)
    expect(problems()).toEqual([expect.stringContaining('scanCode')])
    await fixture.miniProgram.mockWxMethod('scanCode', { result: '690' })
    await scan?.tap()
    await page.waitFor(60)
    await expect(page.data('heard')).resolves.toBe('success 690')
    await fixture.miniProgram.restoreWxMethod('scanCode')
  })
})
