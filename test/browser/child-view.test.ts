import { sampleChallenge } from '../../tools/gallery/challenge-samples'
import { closeTown, newResident, openTown, type Resident, type Town } from './resident'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => closeTown(town))

const views = ['child', 'teach-back'] as const
const widths = [320, 375] as const
const cares = [false, true] as const
const cases = views.flatMap((view) => widths.flatMap((width) => cares.map((care) => ({ view, width, care }))))

/** A child's phone whose cloud tells of a challenge on its eighth day, and that notes what is read aloud. */
async function openView(view: string, width: number, care = false): Promise<Resident> {
  const resident = await newResident(town, width)
  const { context, visit } = resident
  const stored = JSON.stringify({ data: JSON.stringify({ version: 1, content: care }) })
  await context.addInitScript(`localStorage.setItem('care-mode', ${JSON.stringify(stored)})
    window.read = []
    speechSynthesis.speak = ({ text }) => window.read.push(text)`)
  const data = { challenge: sampleChallenge(8, [1, 2, 4, 5, 7]) }
  await context.route('**/api', (route) => {
    const isMine = (route.request().postDataJSON() as { path: string }).path === 'challenge.mine'
    return isMine ? route.fulfill({ json: { ok: true, data, requestId: 'r' } }) : route.abort()
  })
  await visit(`/features/challenge/play/${view}/index?child=k1`)
  await resident.page.locator('.spoken').first().waitFor()
  return resident
}

const controls = '[role=button], [role=link], [role=radio], [role=checkbox], input, taro-button-core'

describe('on every view of the child', () => {
  test.each(cases)('controls are large enough and have a name: $view, $width px, care $care', async (one) => {
    const { page, context } = await openView(one.view, one.width, one.care)
    const least = one.care ? 52 : 48
    const found = await page
      .locator('.screen')
      .last()
      .locator(controls)
      .evaluateAll((elements) =>
        elements.map((element) => {
          const { width, height, right } = element.getBoundingClientRect()
          return { name: element.getAttribute('aria-label') ?? '', width, height, right }
        }),
      )
    expect(found.length).toBeGreaterThan(3)
    const faulty = found.filter(
      ({ name, width, height, right }) =>
        name === '' || width < least || height < least || right > one.width + 1,
    )
    expect(faulty).toEqual([])
    await context.close()
  })
})

const readAloud = ({ page }: Resident) => page.evaluate('window.read') as Promise<string[]>

test('each control of the child says aloud what it is', async () => {
  const resident = await openView('child', 375)
  const { page, context } = resident
  for (const label of ['读给我听', '厨余沥干水', '今天做到了', '找大人']) {
    await page.getByLabel(label, { exact: true }).click()
  }
  const read = await readAloud(resident)
  expect(read.some((text) => text.includes('按绿色的大勾'))).toBe(true)
  for (const label of ['厨余沥干水', '今天做到了', '找大人']) {
    expect(read.some((text) => text.startsWith(label))).toBe(true)
  }
  await context.close()
})

test("a day's task is done by one press on a picture, also without a network", async () => {
  const { page, context } = await openView('child', 375)
  await page.locator('.child-done').click()
  await page.getByText('今天做到了！湿地里来了一只青蛙').waitFor()
  await expect(page.getByRole('img', { name: '第8天，做到了' }).count()).resolves.toBe(1)
  await context.close()
})

test('the view is left by whoever does the sum, and by nobody else', async () => {
  const { page, context } = await openView('child', 375)
  await page.getByLabel('找大人').click()
  const sum = await page.locator('.child-gate-sum').innerText()
  const [one = 0, other = 0] = (sum.match(/\d+/g) ?? []).map(Number)
  const wrong = page.locator('.child-gate-choice').filter({ hasNotText: String(one * other) })
  await wrong.first().click()
  await page.locator('.child-gate-sum').waitFor()
  const again = (await page.locator('.child-gate-sum').innerText()).match(/\d+/g)!.map(Number)
  await page.getByLabel(String(again[0]! * again[1]!), { exact: true }).click()
  await page.getByLabel('输入要扔的东西').waitFor()
  await context.close()
})
