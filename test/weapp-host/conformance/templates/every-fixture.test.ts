import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { readApp } from '../../compile/read-app'
import { pagesOf } from '../../compile/packages'
import { openFixture } from '../open-fixture'

jest.setTimeout(60_000)

const folder = resolve(__dirname, '../fixtures')

test.each(readdirSync(folder))('every page of the fixture %s is drawn as by WeChat', async (name) => {
  const routes = pagesOf(readApp(resolve(folder, name))).map(({ route }) => route)
  const { goTo, close } = await openFixture(name)
  for (const route of routes) expect((await goTo(`/${route}`)).path).toBe(route)
  // Closing compares what was shown with WeChat's templates, and throws for a difference.
  await close()
})
