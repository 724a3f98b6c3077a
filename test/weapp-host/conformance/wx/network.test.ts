import { ask } from '../../launch/mini-program'
import { openFixture, type OpenFixture } from '../open-fixture'
import { openEchoServer, type EchoServer } from './echo-server'

let fixture: OpenFixture
let echo: EchoServer
let call: (method: string, ...given: unknown[]) => Promise<unknown>

beforeAll(async () => {
  echo = await openEchoServer()
  fixture = await openFixture('wx', { account: 'oSomebody', cloud: `${echo.address}/functions` })
  const page = await fixture.goTo('/pages/network/network')
  call = (method, ...given) => page.callMethod(method, ...given)
}, 60_000)

afterAll(async () => {
  await fixture.close()
  await echo.close()
})

const request = (options: object) => call('outcome', 'request', options)

describe('wx.request', () => {
  it('sends data as the query of a GET (api/network/request/wx.request.html)', async () => {
    expect(await request({ url: `${echo.address}/a?b=1`, data: { 名: '你 好', n: 2 } })).toMatchObject({
      statusCode: 200,
      data: { method: 'GET', url: '/a?b=1&%E5%90%8D=%E4%BD%A0%20%E5%A5%BD&n=2', body: '' },
      cookies: ['a=1'],
      errMsg: 'request:ok',
    })
  })

  it('sends data as JSON by default (api/network/request/wx.request.html)', async () => {
    expect(await request({ url: echo.address, method: 'POST', data: { a: [1] } })).toMatchObject({
      data: { method: 'POST', type: 'application/json', body: '{"a":[1]}' },
    })
  })

  it('sends data as a form if the header says so (api/network/request/wx.request.html)', async () => {
    const header = { 'content-type': 'application/x-www-form-urlencoded' }
    expect(
      await request({ url: echo.address, method: 'POST', header, data: { a: '1 2', b: 3 } }),
    ).toMatchObject({
      data: { type: 'application/x-www-form-urlencoded', body: 'a=1%202&b=3' },
    })
  })

  it('succeeds with any status, and gives text where it is no JSON (api/network/request/wx.request.html)', async () => {
    expect(await request({ url: `${echo.address}/text` })).toMatchObject({ statusCode: 404, data: 'plain' })
    expect(await request({ url: echo.address, dataType: '其他' })).toMatchObject({
      data: expect.stringMatching(/^\{/),
    })
  })

  it('gives bytes for responseType arraybuffer (api/network/request/wx.request.html)', async () => {
    expect(await call('binary', { url: `${echo.address}/bytes` })).toEqual([0, 255, 128])
  })

  it('gives a task that can be aborted, and no promise (api/network/request/RequestTask.abort.html)', async () => {
    expect(await call('taskOf', { url: echo.address })).toBe(true)
    expect(await call('abort', { url: `${echo.address}/slow` })).toMatchObject({
      errMsg: 'request:fail abort',
    })
  })

  it('fails after its timeout (framework/ability/network.html)', async () => {
    const late = { url: `${echo.address}/slow`, timeout: 200 }
    expect(await request(late)).toMatchObject({ errMsg: 'request:fail timeout', errno: 5 })
  })

  it('refuses an address that is not http, and methods WeChat has not (api/network/request/wx.request.html)', async () => {
    expect(await request({ url: '/relative' })).toMatchObject({
      errMsg: 'request:fail invalid url "/relative"',
    })
    expect(await request({ url: echo.address, method: 'PATCH' })).toMatchObject({
      errMsg: 'request:fail invalid method "PATCH"',
    })
  })

  it('runs ten at once, the others wait (framework/ability/network.html)', async () => {
    const together = (await call('many', { url: echo.address })) as number[]
    expect(together).toHaveLength(25)
    expect(Math.max(...together)).toBe(10)
  })
})

describe('files on the network', () => {
  it('uploads as a form, tells its progress, and answers text (api/network/upload/wx.uploadFile.html)', async () => {
    const { reply, steps } = (await call('upload', { url: echo.address, formData: { kind: 'paper' } })) as {
      reply: { data: string; statusCode: number }
      steps: number[]
    }
    expect(reply.statusCode).toBe(200)
    const { method, body } = JSON.parse(reply.data) as { method: string; body: string }
    expect({ method, steps }).toEqual({ method: 'POST', steps: [100] })
    expect(body).toMatch(/name="kind"[^]*paper[^]*name="file"; filename="up.txt"[^]*carried/)
  })

  it('downloads to a temporary file (api/network/download/wx.downloadFile.html)', async () => {
    expect(await call('download', { url: `${echo.address}/text` })).toMatchObject({
      reply: { statusCode: 404, tempFilePath: expect.stringMatching(/^wxfile:\/\/tmp\/.*\.txt$/) },
      read: 'plain',
    })
  })
})

describe('wx.cloud', () => {
  it('must be initialised first (wxcloud/reference-sdk-api/init/client.init.html)', async () => {
    expect(await call('cloud', 'callFunction', { name: 'echo' })).toMatchObject({
      errMsg: expect.stringContaining("Cloud API isn't enabled, please call wx.cloud.init first"),
    })
  })

  it('calls a function as the account signed in (wxcloud/reference-sdk-api/functions/Cloud.callFunction.html)', async () => {
    await call('initCloud')
    expect(await call('cloud', 'callFunction', { name: 'echo', data: { a: 1 } })).toMatchObject({
      errMsg: 'cloud.callFunction:ok',
      result: { url: '/functions/echo', openid: 'oSomebody', body: '{"a":1}' },
      requestID: expect.any(String),
    })
  })

  it("fails with CloudBase's number (wxcloud/reference-sdk-api/error-code.html)", async () => {
    expect(await call('cloud', 'callFunction', { name: 'fails' })).toMatchObject({
      errCode: -504_002,
      errMsg: expect.stringMatching(/^cloud\.callFunction:fail Error: errCode: -504002 .*it broke/),
    })
  })

  it('stores, gives back and deletes files (wxcloud/reference-sdk-api/storage/uploadFile/client.uploadFile.html)', async () => {
    expect(await call('cloudUpload')).toEqual({
      fileID: 'cloud://a/cloud.txt',
      text: 'to the cloud',
      deleted: 0,
    })
  })
})

describe('a phone whose network is cut', () => {
  it('tells its listeners, until they are taken off (api/device/network/wx.onNetworkStatusChange.html)', async () => {
    await call('hearNetwork')
    await ask(fixture.miniProgram, 'Host.setNetwork', { type: 'none' })
    expect(await call('heardOf')).toEqual([{ isConnected: false, networkType: 'none' }])
    expect(await fixture.miniProgram.callWxMethod('getNetworkType')).toMatchObject({ networkType: 'none' })
    await call('hearNoMore')
  })

  it('fails every call on the network (framework/usability/PublicErrno.html)', async () => {
    const words = 'errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED'
    expect(await request({ url: echo.address })).toEqual({ errMsg: `request:fail ${words}`, errno: 600_001 })
    expect(await call('outcome', 'downloadFile', { url: echo.address })).toMatchObject({
      errMsg: `downloadFile:fail ${words}`,
    })
    expect(await call('cloud', 'callFunction', { name: 'echo' })).toMatchObject({
      errCode: -1,
      errMsg: expect.stringContaining(words),
    })
    expect(await call('outcome', 'login', {})).toMatchObject({ errMsg: `login:fail ${words}` })
    await ask(fixture.miniProgram, 'Host.setNetwork', { type: 'wifi' })
    expect(await call('heardOf')).toHaveLength(1)
  })

  it('loses what was on its way (framework/usability/PublicErrno.html)', async () => {
    await call('begin', { url: `${echo.address}/late` })
    await ask(fixture.miniProgram, 'Host.setNetwork', { type: 'none' })
    expect(await call('ended')).toMatchObject({ errno: 600_001 })
    await ask(fixture.miniProgram, 'Host.setNetwork', { type: 'wifi' })
    expect(await request({ url: echo.address })).toMatchObject({ statusCode: 200 })
  })
})
