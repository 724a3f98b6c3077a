import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { routesOf } from '../../launch/app-config'
import { openFixture } from '../open-fixture'

jest.setTimeout(60_000)

const folder = resolve(__dirname, '../fixtures')

test.each(readdirSync(folder))('every page of the fixture %s is drawn as by WeChat', async (name) => {
  const { goTo, close } = await openFixture(name)
  for (const route of routesOf(resolve(folder, name))) expect((await goTo(`/${route}`)).path).toBe(route)
  // Closing compares what was shown with WeChat's templates, and throws for a difference.
  await close()
})
