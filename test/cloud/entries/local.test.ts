import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { sessionCookie } from '#cloud/entries/local/sign-in/session'
import { callApi, signIn } from './local-visitor'
import { builtPage, removeTemporaryFolders, spawnHost, type SpawnedHost, temporaryFolder } from './spawn-host'

const page = builtPage()
const data = temporaryFolder()
let host: SpawnedHost
let address: string
beforeAll(async () => {
  host = await spawnHost(data, page)
  address = host.address ?? ''
}, 60_000)
afterAll(async () => {
  await host.end('SIGTERM')
  removeTemporaryFolders()
})

const post = (path: string, headers: Record<string, string>, body = '{"path":"identity.me"}') =>
  fetch(address + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

describe('serves', () => {
  test('the built page, with a policy that lets its own inline script run and no other', async () => {
    const reply = await fetch(address)
    expect(await reply.text()).toContain('小手分类')
    const policy = reply.headers.get('content-security-policy')
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='/)
    expect(policy).toContain("style-src 'self' 'unsafe-inline'")
  })

  test('the built page at the address of every page, so that it can be reloaded', async () => {
    for (const path of ['/features/answer/index?id=1', '/no/such/page']) {
      const reply = await fetch(address + path, { headers: { accept: 'text/html,*/*' } })
      expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining('小手分类')])
    }
  })

  test('no page where a script was asked for', async () => {
    expect((await fetch(`${address}/js/missing.js`)).status).toBe(404)
  })

  test('a sign-in page with one card for each demo person', async () => {
    const html = await (await fetch(`${address}/sign-in`)).text()
    for (const title of ['居民', '社区工作者', '教师', '督导员', '管理员'])
      expect(html).toContain(`<b>${title}</b>`)
  })

  test('nothing outside the built page', async () => {
    expect((await fetch(`${address}/..%2f..%2fsession-secret`)).status).toBeGreaterThanOrEqual(400)
  })
})

describe('sign-in', () => {
  test.each([
    ['resident', []],
    ['worker', ['worker']],
    ['teacher', ['teacher']],
    ['supervisor', ['supervisor']],
    ['admin', ['admin']],
  ])('as %s gives the roles %j', async (person, roles) => {
    const reply = await callApi(address, await signIn(address, person), 'identity.me')
    const held = roles.map((role) => expect.objectContaining({ role }))
    expect(reply).toMatchObject({ ok: true, data: { signedIn: true, roles: held } })
  })

  test('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const reply = await fetch(`${address}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ person: 'admin', next: '/#/mine' }),
      redirect: 'manual',
    })
    expect(reply.headers.get('location')).toBe('/#/mine')
    expect(reply.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax/)
  })

  test('that is forged or altered signs nobody in', async () => {
    const cookie = await signIn(address, 'resident')
    const altered = cookie.replace('resident', 'admin')
    for (const forged of [altered, `${sessionCookie}=admin.${Date.now()}`]) {
      expect(await callApi(address, forged, 'identity.me')).toMatchObject({ data: { signedIn: false } })
    }
  })

  test('ends with a sign-out', async () => {
    const reply = await fetch(`${address}/sign-out`, { method: 'POST', redirect: 'manual' })
    expect(reply.headers.get('set-cookie')).toContain(`${sessionCookie}=;`)
  })
})

describe('refuses', () => {
  test.each([
    ['/api', { origin: 'http://evil.example' }],
    ['/api', { origin: 'null' }],
    ['/api', { 'sec-fetch-site': 'cross-site' }],
    ['/api', { 'sec-fetch-site': 'same-site' }],
    ['/sign-in', { origin: 'http://evil.example' }],
  ])('a POST %s from another site (%j)', async (path, headers) => {
    expect((await post(path, headers)).status).toBe(403)
  })

  test('an OPENID that is claimed: only the container may believe that header', async () => {
    const reply = await post('/api', { 'x-wx-openid': 'oForged' })
    expect(await reply.json()).toMatchObject({ data: { signedIn: false } })
  })

  test('but takes a POST of its own page', async () => {
    expect((await post('/api', { origin: address, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })
})

describe('says plainly, and stops, where', () => {
  const refusal = async (dataFolder: string, h5Folder: string, port?: number) => {
    const second = await spawnHost(dataFolder, h5Folder, port)
    expect([second.address, second.exitCode]).toEqual([undefined, 1])
    expect(second.said()).not.toMatch(/^\s+at /m)
    return second.said()
  }

  test('it already runs on this data folder', async () => {
    expect(await refusal(data, page)).toMatch(/already running[\s\S]*已经在使用/)
  })

  test('the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    expect(await refusal(temporaryFolder(), page, port)).toMatch(/PORT=8788 npm start[\s\S]*占用/)
    other.close()
  }, 30_000)

  test('the build is missing', async () => {
    expect(await refusal(temporaryFolder(), temporaryFolder())).toMatch(/npm run build:h5[\s\S]*缺少/)
  })

  test('the database folder is broken', async () => {
    const broken = temporaryFolder()
    mkdirSync(join(broken, 'database'))
    writeFileSync(join(broken, 'database', 'PG_VERSION'), 'not a version')
    expect(await refusal(broken, page)).toMatch(/Move that folder away[\s\S]*移到别处/)
  }, 30_000)

  test('the data folder cannot be made', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(await refusal(join(file, 'data'), page)).toMatch(/LITTLE_HANDS_DATA/)
  })
})

test('SIGTERM ends the host cleanly: exit status 0, and no lock left behind', async () => {
  const folder = temporaryFolder()
  const other = await spawnHost(folder, page)
  expect(existsSync(join(folder, 'lock'))).toBe(true)
  expect(await other.end('SIGTERM')).toBe(0)
  expect(existsSync(join(folder, 'lock'))).toBe(false)
}, 60_000)
