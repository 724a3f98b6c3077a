import { localDay } from '#domain/local-day'
import { holdEvent } from '../e2e/harness/hold-event'
import { askAs } from './ask-as'
import { closeTown, newResident, openTown, type Resident, signIn, type Town } from './resident'

const hourMs = 3_600_000

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => closeTown(town))

/** Runs in the browser before the page does: its clock is off by so much. */
function setClock(offMs: number): void {
  const Right = Date
  const now = () => Right.now() + offMs
  const construct = (_: DateConstructor, given: []) =>
    given.length > 0 ? new Right(...given) : new Right(now())
  const get = (_: DateConstructor, name: 'now' | 'parse') => (name === 'now' ? now : Right[name])
  window.Date = new Proxy(Right, { construct, get })
}

async function withClock(offMs: number, person: string): Promise<Resident> {
  const phone = await newResident(town)
  await phone.context.addInitScript(setClock, offMs)
  await signIn(phone, town, person)
  return phone
}

interface Bags {
  readonly days: readonly { readonly day: string; readonly bags: { readonly recyclable: number } }[]
}

describe.each([
  ['three hours fast', 3 * hourMs, 'resident'],
  ['two days slow', -48 * hourMs, 'teacher'],
])('somebody whose phone is %s', (_, offMs, person) => {
  let phone: Resident
  let eventId: string
  let digits: string
  beforeAll(async () => {
    phone = await withClock(offMs, person)
    const worker = await newResident(town)
    await signIn(worker, town, 'worker')
    const ask = <Data>(path: string, input: object) => askAs<Data>(worker, town, path, input)
    eventId = await holdEvent(ask, { title: '此刻的活动', startsIn: 40 })
    digits = (await ask<{ codes: { digits: string }[] }>('checkin.codes', { eventId })).codes[0]!.digits
    await worker.context.close()
  })
  afterAll(() => phone.context.close())

  test('signs up for an event of this hour, and is let in', async () => {
    const { page, visit } = phone
    await visit(`/features/events/resident/event/index?id=${eventId}`)
    await page.getByLabel('报名', { exact: true }).click()
    await page.getByText('已报名：我').and(page.getByRole('status')).waitFor()
    await page.getByLabel('签到', { exact: true }).click()
    await page.getByRole('textbox').fill(digits)
    await page.getByLabel('签到', { exact: true }).last().click()
    await page.getByText('签到成功').waitFor()
  })

  test("writes the day's bags twice, and the second writing holds", async () => {
    const { page, visit } = phone
    await askAs(phone, town, 'family.create')
    await visit('/features/challenge/play/diary/index')
    for (const halves of [1, 2]) {
      await page.getByLabel('可回收物多半袋').click()
      const [reply] = await Promise.all([
        page.waitForResponse((response) => response.request().postData()?.includes('diary.write') ?? false),
        page.getByLabel('记下来').click(),
      ])
      const { data } = (await reply.json()) as { data: Bags }
      const today = data.days.find(({ day }) => day === localDay(new Date()))
      expect(today?.bags.recyclable).toBe(halves)
    }
  })

  test("finishes today's five, and the page says so", async () => {
    const { page, visit } = phone
    await visit('/features/quiz/play/daily/index')
    for (const next of ['下一题', '下一题', '下一题', '下一题', '看结果']) {
      await page.locator('.option.is-open').first().click()
      await page.locator('.explanation').waitFor()
      await page.getByLabel(next).click()
    }
    await visit('/features/quiz/home/index')
    await page.getByText('今天答对了').waitFor()
  })
})
