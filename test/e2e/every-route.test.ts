import { routesOf } from 'weapp-host/app-config'
import { foundFamily } from '../../tools/gallery/weapp/found-family'
import { openApp } from './harness/open-app'
import { product } from './harness/product'
import { cloud, useCloud } from './harness/use-cloud'

jest.setTimeout(180_000)

const account = 'openid-every-route'
const routes = routesOf(product.project)

useCloud()
let childId: string
beforeAll(async () => {
  childId = await foundFamily(cloud, account)
})

test.each([
  ['whom the cloud does not know', undefined],
  ['with a family and a child in the challenge', account],
])('every route opens for somebody %s, and draws what WeChat draws', async (_, openid) => {
  const story = await openApp({ fresh: true, cloud: cloud.address, account: openid })
  for (const route of routes) {
    const page = await story.goTo(`/${route}?child=${childId}`)
    expect(page.path).toBe(route)
    await page.waitFor(100)
    expect(await story.textOf()).not.toBe('')
  }
})
