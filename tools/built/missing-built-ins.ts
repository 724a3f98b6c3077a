import browserCompatData, { type Identifier } from '@mdn/browser-compat-data'
import { type Member, membersOf, missingNames } from './compat-table'

/** Built-ins that the oldest supported phones lack, by MDN's compatibility table. */
export interface BuiltIns {
  /** For example `BigInt`, `ResizeObserver`; reading one throws. */
  readonly globals: ReadonlySet<string>
  /** For example `Object.fromEntries`. */
  readonly statics: ReadonlySet<string>
  /** Method names that no object on those phones has: `flatMap`, `replaceChildren`. */
  readonly methods: ReadonlySet<string>
  /** Full paths of all of them: `BigInt`, `Object.fromEntries`, `Array.prototype.flatMap`. */
  readonly paths: readonly string[]
}

/**
 * Web interfaces whose methods are searched by name: those a page works with. Including all others would
 * report every `subscribe()` and `run()` of a library.
 */
const pageInterfaces =
  /^(?:Node|Element|HTML(?!Dialog)\w*Element|Document|DocumentFragment|Event|Window|Navigator|Blob|File|Response|Request|Headers|URL|URLSearchParams|FormData|AbortSignal|Storage|DOMTokenList|NodeList|CSSStyleDeclaration|CanvasRenderingContext2D|Crypto|SubtleCrypto)$/

const { api, javascript } = browserCompatData as unknown as Record<'api' | 'javascript', Identifier>

export function missingBuiltIns(): BuiltIns {
  const { builtins } = javascript as { builtins: Identifier }
  const language = membersOf(builtins)
  const members = [...language, ...membersOf(api).filter(({ owner }) => pageInterfaces.test(owner))]
  const missing = members.filter(({ isMissing }) => isMissing)
  const known = new Set([...language, ...membersOf(api)].filter(({ isMissing }) => !isMissing).map(nameOf))
  const globals = [builtins, api, api.Window as Identifier].flatMap(missingNames)
  return {
    globals: new Set(globals),
    statics: new Set(missing.filter(({ isStatic }) => isStatic).map(pathOf)),
    methods: new Set(missing.filter(({ isStatic, name }) => !isStatic && !known.has(name)).map(nameOf)),
    paths: [...missing.map(pathOf), ...globals],
  }
}

function nameOf({ name }: Member): string {
  return name
}

function pathOf({ owner, name, isStatic }: Member): string {
  return isStatic ? `${owner}.${name}` : `${owner}.prototype.${name}`
}
