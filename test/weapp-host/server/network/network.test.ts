import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cloudCalls } from './cloud'
import { httpCalls } from './http'

interface Heard {
  readonly method?: string
  readonly url?: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

let server: Server
let address: string
let heard: Heard[]
let reply: (response: ServerResponse) => void

beforeEach(async () => {
  heard = []
  reply = (response) => response.writeHead(200, { 'x-own': 'yes' }).end('{"fine":true}')
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('latin1')
    request.on('data', (part: string) => (body += part))
    request.on('end', () => {
      heard.push({ method: request.method, url: request.url, headers: request.headers, body })
      reply(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  server.close()
  server.closeAllConnections()
})

const asked = { method: 'GET', header: {}, timeout: 1000 }

describe('wx.request', () => {
  it('sends what it is given and brings back the answer', async () => {
    const answer = await httpCalls.request({
      url: `${address}/a?b=1`,
      method: 'PUT',
      header: { 'X-Mine': '1' },
      body: 'text',
      timeout: 1000,
    })
    expect(answer).toMatchObject({ status: 200, text: '{"fine":true}', header: { 'x-own': 'yes' } })
    expect(heard[0]).toMatchObject({ method: 'PUT', url: '/a?b=1', body: 'text', headers: { 'x-mine': '1' } })
  })

  it('sends bytes, and brings back bytes where they are wanted', async () => {
    const bytes = [0, 255, 128]
    reply = (response) => response.end(Buffer.from(bytes))
    const bodyBase64 = Buffer.from(bytes).toString('base64')
    const answer = await httpCalls.request({
      ...asked,
      url: address,
      method: 'POST',
      bodyBase64,
      binary: true,
    })
    expect([...Buffer.from(heard[0]?.body ?? '', 'latin1')]).toEqual(bytes)
    expect([...Buffer.from(answer.base64 ?? '', 'base64')]).toEqual(bytes)
  })

  it('brings back a status that is an error as an answer', async () => {
    reply = (response) => response.writeHead(500).end('no')
    await expect(httpCalls.request({ ...asked, url: address })).resolves.toMatchObject({
      status: 500,
      text: 'no',
    })
  })

  it('gives up when the time is over', async () => {
    reply = () => {}
    await expect(httpCalls.request({ ...asked, url: address, timeout: 50 })).rejects.toThrow(/^timeout$/)
  })

  it('says in WeChat words that nobody answers', async () => {
    server.close()
    const words = 'errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED'
    await expect(httpCalls.request({ ...asked, url: address })).rejects.toThrow(words)
  })

  it('refuses an address that is none', async () => {
    await expect(httpCalls.request({ ...asked, url: 'bins' })).rejects.toThrow('invalid url "bins"')
  })
})

it('wx.uploadFile sends a form with the file', async () => {
  const base64 = Buffer.from('picture').toString('base64')
  const file = { name: 'photo', fileName: 'can.png', base64, formData: { place: 'home' } }
  await httpCalls.upload({ url: address, header: { 'Content-Type': 'x' }, timeout: 1000, ...file })
  expect(heard[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
  expect(heard[0]?.body).toMatch(/name="place"\r\n\r\nhome/)
  expect(heard[0]?.body).toMatch(/name="photo"; filename="can\.png"[^]*picture/)
})

it('wx.downloadFile brings back bytes', async () => {
  reply = (response) => response.end(Buffer.from([0, 255, 128]))
  const answer = await httpCalls.download({ url: address, header: {}, timeout: 1000 })
  expect([...Buffer.from(answer.base64, 'base64')]).toEqual([0, 255, 128])
})

describe('the cloud', () => {
  const cloud = () => cloudCalls({ cloud: address, openid: 'somebody' })

  it('runs a function for the account of the phone', async () => {
    const answer = await cloud().callFunction({ name: 'items', data: { name: '红苹果' } })
    expect(answer).toEqual({ result: { fine: true }, requestID: expect.stringMatching(/^[\w-]{36}$/) })
    expect(heard[0]).toMatchObject({
      method: 'POST',
      url: '/items',
      headers: { 'x-weapp-openid': 'somebody' },
    })
    expect(JSON.parse(Buffer.from(heard[0]?.body ?? '', 'latin1').toString())).toEqual({ name: '红苹果' })
  })

  it('stores a file under its path', async () => {
    reply = (response) => response.end('{"fileID":"cloud://a/b.png"}')
    const base64 = Buffer.from('picture').toString('base64')
    const stored = await cloud().cloudUpload({ cloudPath: 'a/b.png', base64 })
    expect(stored).toEqual({ fileID: 'cloud://a/b.png' })
    expect(heard[0]).toMatchObject({ url: '/upload/a/b.png', body: 'picture' })
  })

  it('fails as a function that threw, or one that is not there, does', async () => {
    reply = (response) => response.writeHead(500).end('boom')
    await expect(cloud().callFunction({ name: 'items', data: {} })).rejects.toThrow(/errCode: -504002 .*boom/)
    reply = (response) => response.writeHead(404).end()
    await expect(cloud().callFunction({ name: 'no', data: {} })).rejects.toThrow(
      /errCode: -501000 resource not found/,
    )
  })

  it('fails without a connection, and when there is no cloud', async () => {
    server.close()
    await expect(cloud().callFunction({ name: 'items', data: {} })).rejects.toThrow(
      /errCode: -1 \| errMsg: request:fail/,
    )
    const nowhere = cloudCalls({ openid: '' }).callFunction({ name: 'items', data: {} })
    await expect(nowhere).rejects.toThrow(/WEAPP_HOST_CLOUD/)
  })
})
