import type { VirtualElement } from '../templates/virtual-tree'
import { deliberateDifferences } from './deliberate-differences'
import type { DrawnElement } from './drawn-tree'

interface Compared {
  /** How many attributes WeChat's template gives. */
  readonly compared: number
  /** How many of them differ on purpose. */
  readonly deliberate: number
  /** What differs all the same: its name, its value by WeChat, and by the host. */
  readonly unequal: readonly (readonly [name: string, byWeChat: unknown, byHost: unknown])[]
}

const event = /^(?:capture-)?(?:mut-)?(?:bind|catch):?(.+)$/

/** Attributes as WeChat's template gives them, against what the host's element holds. */
export function compareAttributes(byWeChat: VirtualElement['attr'], byHost: DrawnElement): Compared {
  const pairs = Object.entries(byWeChat).map(([name, value]) => pairOf(name, value, byHost))
  const different = pairs.filter(isDifferent)
  const wrong = different.filter((pair) => deliberateDifferences.every(({ allows }) => !allows(...pair)))
  const unequal = [...wrong, ...unasked(byWeChat, byHost).filter(isDifferent)]
  return { compared: pairs.length, deliberate: different.length - wrong.length, unequal }
}

function isDifferent([, byWeChat, byHost]: Pair): boolean {
  return JSON.stringify(byWeChat) !== JSON.stringify(byHost)
}

type Pair = Compared['unequal'][number]

function pairOf(name: string, value: unknown, byHost: DrawnElement): Pair {
  const bound = event.exec(name)?.[1]
  if (bound !== undefined) return [name, asText(value), byHost.events[bound] ?? 'nothing is bound']
  if (name.startsWith('data-')) return [name, value, byHost.dataset[camelCase(name.slice(5).toLowerCase())]]
  if (name.startsWith('mark:')) return [name, value, byHost.marks[name.slice(5)]]
  if (isOwn(name)) return [name, asText(value), byHost[name]]
  const ours = byHost.properties[camelCase(name)]
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

/** As the component's property converts it (framework/custom-component/component.html, properties). */
function asProperty(value: unknown, ours: unknown): unknown {
  if (typeof ours === 'boolean') return Boolean(value)
  if (value === undefined || value === null) return undefined
  if (typeof ours === 'string') return String(value)
  return typeof ours === 'number' ? Number(value) : value
}

function asText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

function camelCase(dashed: string): string {
  return dashed.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
