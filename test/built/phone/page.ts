type Data = Record<string, unknown>

/** What a page is registered with, as Taro does it. */
export interface PageOptions {
  onLoad(parameters: Record<string, string>): void
  onShow?(): void
  /** Taro's one handler of events. */
  eh(event: object): void
}

/** An element in a page's data: `cn` its children, `cl` its class, `v` its text. */
export interface PageNode {
  readonly sid: string
  readonly cl?: string
  readonly v?: string
  readonly cn?: readonly PageNode[]
}

/** Where the pages come from. */
interface Phone {
  page(route: string): PageOptions
}

/** A page on the phone, with every setData that reached it. */
export interface PhonePage {
  /** Bytes of each setData so far. */
  readonly updates: number[]
  find(className: string): PageNode | undefined
  /** All text beneath an element. */
  text(className: string): string
  /** Fires an event on an element and waits until the page has answered. */
  fire(type: 'tap' | 'input', className: string, detail?: object): Promise<void>
}

const settleMs = 60

export async function openPage(phone: Phone, route: string, parameters = {}): Promise<PhonePage> {
  const data: Data = { root: { cn: [] } }
  const updates: number[] = []
  const setData = (changes: Data, done?: () => void) => {
    updates.push(Buffer.byteLength(JSON.stringify(changes)))
    for (const [path, value] of Object.entries(changes)) put(data, path, value)
    setTimeout(() => done?.())
  }
  const page = Object.assign(Object.create(phone.page(route)) as PageOptions, { route, data, setData })
  page.onLoad(parameters)
  page.onShow?.()
  while (updates.length === 0) await settled()
  const find = (className: string) => search(data.root as PageNode, className)
  return {
    updates,
    find,
    text: (className) => textOf(find(className)),
    async fire(type, className, detail = {}) {
      const node = find(className)
      if (!node) throw new Error(`nothing of class ${className} to ${type}`)
      const target = { id: node.sid, dataset: { sid: node.sid } }
      page.eh({ type, detail, target, currentTarget: target, timeStamp: Date.now() })
      await settled()
    },
  }
}

function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, settleMs))
}

/** Writes at a path of setData such as `root.cn.[0].v`. */
function put(data: Data, path: string, value: unknown): void {
  const names = path.replace(/\[(\d+)\]/g, '$1').split('.')
  const last = names.pop() ?? ''
  let place: Data = data
  for (const name of names) place = place[name] as Data
  place[last] = value
}

function search(node: PageNode | undefined, className: string): PageNode | undefined {
  if (node?.cl?.split(' ').includes(className)) return node
  for (const child of node?.cn ?? []) {
    const found = search(child, className)
    if (found) return found
  }
  return undefined
}

function textOf(node: PageNode | undefined): string {
  return (node?.v ?? '') + (node?.cn ?? []).map(textOf).join('')
}
