import type { DrawnElement } from './drawn-tree'
import type { VirtualElement } from './virtual-tree'

interface Compared {
  /** How many attributes there were. */
  readonly compared: number
  /** What differs: its name, its value by WeChat, and by the host. */
  readonly unequal: readonly (readonly [name: string, byWeChat: unknown, byHost: unknown])[]
}

const event = /^(?:capture-)?(?:mut-)?(?:bind|catch):?(.+)$/

/** Attributes as WeChat's template gives them, against what the host's element holds. */
export function compareAttributes(byWeChat: VirtualElement['attr'], byHost: DrawnElement): Compared {
  const pairs = Object.entries(byWeChat).map(([name, value]) => pairOf(name, value, byHost))
  const all = [...pairs, ...unasked(byWeChat, byHost)]
  const unequal = all.filter(([, theirs, ours]) => JSON.stringify(theirs) !== JSON.stringify(ours))
  return { compared: pairs.length, unequal }
}

type Pair = Compared['unequal'][number]

function pairOf(name: string, value: unknown, byHost: DrawnElement): Pair {
  const bound = event.exec(name)?.[1]
  if (bound !== undefined) return [name, asText(value), byHost.events[bound] ?? 'nothing is bound']
  if (name.startsWith('data-')) return [name, value, byHost.dataset[camelCase(name.slice(5).toLowerCase())]]
  if (name.startsWith('mark:')) return [name, value, byHost.marks[name.slice(5)]]
  if (name === 'class') return [name, classesOf(asText(value)), classesOf(byHost.class)]
  if (isOwn(name)) return [name, asText(value), byHost[name]]
  const { [camelCase(name)]: ours = 'no such property' } = byHost.properties
  return [name, asProperty(value, ours), ours]
}

/** What the host's element has although the template does not say so. */
function unasked(byWeChat: VirtualElement['attr'], byHost: DrawnElement): Pair[] {
  const names = Object.keys(byWeChat)
  const events = names.map((name) => event.exec(name)?.[1])
  const data = names
    .filter((name) => name.startsWith('data-'))
    .map((name) => camelCase(name.slice(5).toLowerCase()))
  return [
    ...own.filter((name) => !names.includes(name)).map((name): Pair => [name, '', byHost[name]]),
    ...Object.keys(byHost.events)
      .filter((type) => !events.includes(type))
      .map((type): Pair => [`bind${type}`, undefined, byHost.events[type]]),
    ...Object.keys(byHost.dataset)
      .filter((name) => !data.includes(name))
      .map((name): Pair => [`data-${name}`, undefined, byHost.dataset[name]]),
  ]
}

const own = ['id', 'class', 'style', 'slot'] as const

function isOwn(name: string): name is (typeof own)[number] {
  return (own as readonly string[]).includes(name)
}

/** As the component's property converts it (framework/custom-component/component.html, properties); what cannot be converted leaves the default, which is not compared. */
function asProperty(value: unknown, ours: unknown): unknown {
  if (typeof ours === 'boolean') return Boolean(value)
  if (value === undefined || value === null) return ours
  if (typeof ours === 'string') return String(value)
  if (typeof ours === 'number') return Number.isFinite(Number(value)) ? Number(value) : ours
  return value
}

/** Space around and between classes means nothing. */
function classesOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function asText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

function camelCase(dashed: string): string {
  return dashed.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
