import { closeTown, newResident, openTown, type Resident, type Town } from './resident'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => closeTown(town))

const answer = `/features/answer/answer/index?name=${encodeURIComponent('奶茶')}`
const pages = [
  '/',
  '/features/search/browse/index?of=food',
  answer,
  '/features/me/home/index',
  '/features/about/about/index',
]

describe('care mode', () => {
  test('enlarges everything, and is remembered', async () => {
    const { page, visit, context } = await newResident(town)
    await visit('/features/me/home/index')
    const size = () =>
      page.locator('.setting-name').evaluate((name) => parseFloat(getComputedStyle(name).fontSize))
    const usual = await size()
    await page.getByLabel('关怀版').click()
    expect((await size()) / usual).toBeGreaterThan(1.3)
    await visit('/features/me/home/index')
    expect((await size()) / usual).toBeGreaterThan(1.3)
    await context.close()
  })

  test.each(pages)('cuts nothing off on a narrow phone: %s', async (path) => {
    const { page, visit, context } = await newResident(town, 320)
    await visit('/features/me/home/index')
    await page.getByLabel('关怀版').click()
    await visit(path)
    const tooWide = await page
      .locator('.screen')
      .last()
      .evaluate((screen) => {
        // NutUI draws a ring around its buttons that is wider than they are.
        const ringOfButton = 6
        return [...screen.querySelectorAll('.pressable, .card, .button, [class*=name], [class*=title]')]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > 321 ||
              element.scrollWidth > element.clientWidth + ringOfButton,
          )
          .map(({ className }) => className)
      })
    expect(tooWide).toEqual([])
    await context.close()
  })
})

describe('without a pointer', () => {
  test('a question is asked and its answer opened by keyboard', async () => {
    const { page, visit, context } = await newResident(town)
    await visit('/')
    await page.getByLabel('输入要扔的东西').focus()
    await page.keyboard.type('西瓜皮')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('先这样做').waitFor()
    await context.close()
  })
})

describe('for a screen reader', () => {
  test.each(pages)('every control has a name: %s', async (path) => {
    const resident = await newResident(town)
    await resident.visit(path)
    await expect(namelessControls(resident)).resolves.toEqual([])
    await resident.context.close()
  })
})

function namelessControls({ page }: Resident): Promise<string[]> {
  return page
    .locator('[role=button], [role=link], input, textarea, taro-button-core')
    .evaluateAll((controls) =>
      controls
        .filter((control) => !control.getAttribute('aria-label') && !control.textContent?.trim())
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    )
}
