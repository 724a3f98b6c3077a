import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closeTown, newResident, openTown, signIn, type Resident, type Town } from '../browser/resident'

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

const app = JSON.parse(readFileSync(join(__dirname, '../../dist/weapp/app.json'), 'utf8')) as AppConfig
const routes = [
  ...app.pages,
  ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

let town: Town
let worker: Resident
const errors: string[] = []
beforeAll(async () => {
  town = await openTown()
  worker = await newResident(town)
  await signIn(worker, town, 'worker')
  worker.page.on('pageerror', ({ message }) => errors.push(message))
})
afterAll(() => closeTown(town))

test.each(routes)('%s opens without an error', async (route) => {
  errors.length = 0
  await worker.visit(`/${route}`)
  await worker.page.waitForLoadState('networkidle')
  expect(errors).toEqual([])
  expect(await worker.page.locator('.screen').last().innerText()).not.toBe('')
})

test('the phone is an old one', async () => {
  const known = await worker.page.evaluate(() => [
    typeof Object.fromEntries,
    typeof Array.prototype.at,
    typeof self.ResizeObserver,
    typeof Element.prototype.replaceChildren,
  ])
  expect(new Set(known)).toEqual(new Set(['undefined']))
})
