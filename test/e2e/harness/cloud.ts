import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { createDispatch } from '#cloud/router'
import { type FunctionMain, functionMain } from '#cloud/entries/function-main'
import { systemClock } from '#cloud/ports/clock'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { questionBank } from '#cloud/ports/question-bank'
import type { Database } from '#cloud/database/database'
import { scoredQuestions } from '#content/built/scored-questions'
import { openFresh } from '../../cloud/open-fresh'

export interface StoryCloud {
  /** `http://127.0.0.1:PORT`, for WEAPP_HOST_CLOUD. */
  readonly address: string
  readonly db: Database
  /** What was uploaded, by fileID. */
  readonly uploads: ReadonlyMap<string, Buffer>
  close(): Promise<void>
}

interface CloudOptions {
  /** Milliseconds by which the first answer is late, as that of a function which has to be started. */
  readonly cold?: number
}

/**
 * The product's own cloud function on an empty database in memory, behind HTTP: POST /<function name> with the data
 * as JSON, POST /upload/<cloud path> with a file. The header x-weapp-openid says who calls.
 */
export async function openCloud({ cold = 0 }: CloudOptions = {}): Promise<StoryCloud> {
  const db = await openFresh()
  const uploads = new Map<string, Buffer>()
  const functions = new Map([['api', functionMain(async () => dispatchOn(db))]])
  let late: Promise<void> | undefined
  const server = createServer((request, response) => {
    late ??= wait(cold)
    late
      .then(() => answer(request, response, functions, uploads))
      .catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await db.close()
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, db, uploads, close }
}

function dispatchOn(db: Database) {
  return createDispatch({
    db,
    clock: systemClock,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: questionBank(scoredQuestions),
    log: { debug: () => {}, info: () => {}, error: console.error },
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  functions: ReadonlyMap<string, FunctionMain>,
  uploads: Map<string, Buffer>,
): Promise<void> {
  const path = decodeURIComponent((request.url ?? '/').slice(1))
  if (path.startsWith('upload/')) {
    const fileID = `cloud://story/${path.slice('upload/'.length)}`
    uploads.set(fileID, await buffer(request))
    return reply(response, { fileID })
  }
  const main = functions.get(path)
  if (main === undefined) return void response.writeHead(404).end(`there is no function ${path}`)
  const event: unknown = JSON.parse(await text(request))
  reply(response, await main(event, platformContext(request.headers['x-weapp-openid'])))
}

function reply(response: ServerResponse, result: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result))
}

/** As CloudBase hands it to a function: keys and values separated by semicolons. */
function platformContext(openid: string | string[] | undefined): Parameters<FunctionMain>[1] {
  const environ = openid ? `WX_CONTEXT_KEYS=WX_OPENID;WX_OPENID=${String(openid)}` : 'SCF_NAMESPACE=story'
  return { request_id: randomUUID(), environ } as unknown as Parameters<FunctionMain>[1]
}
