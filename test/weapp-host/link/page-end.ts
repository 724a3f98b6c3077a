import { Exchange } from './exchange'
import type { BootInput, NodeCalls } from './link'
import type { PageInput, PageNews } from './wire'

/** The page's side of the link. */
export interface PageEnd {
  readonly input: BootInput
  readonly node: NodeCalls
  tell<What extends keyof PageNews>(what: What, news: PageNews[What]): void
  /** Who answers Node from now on; what was asked before waits for it. */
  answerWith(agent: (method: string, params: object) => Promise<object>): void
}

/** Opens the link and waits for what the mini-program is to start with. Rejects when no connection is made. */
export function openLink(url: string): Promise<PageEnd> {
  const socket = new WebSocket(url)
  let setAgent: (agent: Agent) => void
  const agent = new Promise<Agent>((resolve) => (setAgent = resolve))
  return new Promise((resolve, reject) => {
    const exchange: Exchange = new Exchange(
      (text) => socket.send(text),
      async (method, params) => (await agent)(method, params as object),
      (what, value) => what === ('boot' satisfies keyof PageInput) && resolve(endOf(value as BootInput)),
    )
    const endOf = (input: BootInput): PageEnd => ({
      input,
      node: callsOver(exchange),
      tell: (what, news) => exchange.tell(what, news),
      answerWith: (given) => setAgent(given),
    })
    socket.addEventListener('message', ({ data }) => exchange.receive(String(data)))
    socket.addEventListener('error', () => reject(new Error(`no link to ${url}`)))
    socket.addEventListener('close', () => exchange.close('the link to Node is closed'))
  })
}

type Agent = (method: string, params: object) => Promise<object>

function callsOver(exchange: Exchange): NodeCalls {
  const call = (what: keyof NodeCalls) => (asked: unknown) => exchange.ask(what, asked)
  return {
    request: call('request') as NodeCalls['request'],
    upload: call('upload') as NodeCalls['upload'],
    download: call('download') as NodeCalls['download'],
    callFunction: call('callFunction') as NodeCalls['callFunction'],
    cloudUpload: call('cloudUpload') as NodeCalls['cloudUpload'],
  }
}
