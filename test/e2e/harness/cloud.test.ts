import { openCloud, type StoryCloud } from './cloud'

let cloud: StoryCloud
beforeAll(async () => {
  cloud = await openCloud({ cold: 300 })
})
afterAll(() => cloud.close())

async function call(name: string, data: object, openid?: string) {
  const headers = { 'content-type': 'application/json', ...(openid && { 'x-weapp-openid': openid }) }
  const response = await fetch(`${cloud.address}/${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(data),
  })
  return { status: response.status, body: await response.text() }
}

const me = { path: 'identity.me', input: {} }

describe('the cloud of a story', () => {
  test('answers late when it was cold, and at once from then on', async () => {
    const started = performance.now()
    await call('api', me, 'oSomebody')
    expect(performance.now() - started).toBeGreaterThan(290)
    const again = performance.now()
    await call('api', me, 'oSomebody')
    expect(performance.now() - again).toBeLessThan(250)
  })

  test('knows who calls by the header alone', async () => {
    expect((await call('api', me, 'oSomebody')).body).toContain('"signedIn":true')
    expect((await call('api', { ...me, openid: 'oForged' })).body).toContain('"signedIn":false')
  })

  test('has no other function', async () => {
    expect((await call('nothing', {})).status).toBe(404)
  })

  test('keeps what is uploaded', async () => {
    const response = await fetch(`${cloud.address}/upload/a/b.png`, { method: 'POST', body: 'picture' })
    const { fileID } = (await response.json()) as { fileID: string }
    expect(cloud.uploads.get(fileID)?.toString()).toBe('picture')
  })
})
