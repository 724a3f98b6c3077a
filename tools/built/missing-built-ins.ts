import browserCompatData, { type Identifier } from '@mdn/browser-compat-data'
import { type Member, membersOf, missingNames } from './compat-table'

/** What the oldest phones we declare lack, by MDN's table. */
export interface BuiltIns {
  /** `BigInt`, `ResizeObserver`: to read one of them throws. */
  readonly globals: ReadonlySet<string>
  /** `Object.fromEntries`. */
  readonly statics: ReadonlySet<string>
  /** Methods by their name alone, where nothing on those phones has one so called: `flatMap`, `replaceChildren`. */
  readonly methods: ReadonlySet<string>
  /** Where all of them are: `BigInt`, `Object.fromEntries`, `Array.prototype.flatMap`. */
  readonly paths: readonly string[]
}

/**
 * The web's interfaces whose methods are looked for by name: what a page handles. With those of all others too,
 * every `subscribe()` and `run()` of a library would be taken for one.
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
