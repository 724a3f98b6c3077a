import type { DownloadReply, HttpAsked, HttpReply, NodeCalls, UploadAsked } from '../../link/link'
import { failureWords } from './failure'

/** The calls that go to the address which the mini-program names. */
export const httpCalls: Pick<NodeCalls, 'request' | 'upload' | 'download'> = { request, upload, download }

async function request(asked: HttpAsked): Promise<HttpReply> {
  const { url, method, header, body, bodyBase64, binary = false, timeout } = asked
  const sent = bodyBase64 === undefined ? body : Buffer.from(bodyBase64, 'base64')
  return exchange(url, { method, headers: header, body: sent }, timeout, binary ? bothReply : textReply)
}

async function upload(asked: UploadAsked): Promise<HttpReply> {
  const form = new FormData()
  for (const [name, value] of Object.entries(asked.formData)) form.append(name, value)
  form.append(asked.name, new Blob([Buffer.from(asked.base64, 'base64')]), asked.fileName)
  // fetch writes the content type itself: it holds the boundary between the parts.
  const headers = Object.entries(asked.header).filter(([name]) => name.toLowerCase() !== 'content-type')
  return exchange(asked.url, { method: 'POST', headers, body: form }, asked.timeout, textReply)
}

async function download({
  url,
  header,
  timeout,
}: Parameters<NodeCalls['download']>[0]): Promise<DownloadReply> {
  return exchange(url, { headers: header }, timeout, bytesReply)
}

/** The time runs until the whole answer is there. */
async function exchange<Reply>(
  url: string,
  init: RequestInit,
  timeout: number,
  read: (response: Response) => Promise<Reply>,
): Promise<Reply> {
  if (!/^https?:/.test(url) || !URL.canParse(url)) throw new Error(`invalid url "${url}"`)
  try {
    return await read(await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) }))
  } catch (error) {
    throw new Error(failureWords(error), { cause: error })
  }
}

async function bytesReply(response: Response): Promise<DownloadReply> {
  return { ...headOf(response), base64: Buffer.from(await response.arrayBuffer()).toString('base64') }
}

/** As text and as the bytes it was made of. */
async function bothReply(response: Response): Promise<HttpReply> {
  const reply = await bytesReply(response)
  return { ...reply, text: Buffer.from(reply.base64, 'base64').toString('utf8') }
}

async function textReply(response: Response): Promise<HttpReply> {
  return { ...headOf(response), text: await response.text() }
}

function headOf(response: Response) {
  return { status: response.status, header: Object.fromEntries(response.headers) }
}
