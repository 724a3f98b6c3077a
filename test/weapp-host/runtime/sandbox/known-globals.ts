/**
 * Globals that app code may see: ECMAScript's, as the engines of WeChat's logic layer have them on every phone
 * (framework/runtime/js-support.html). Intl, WebAssembly, SharedArrayBuffer and Atomics some phones lack.
 */
export const languageGlobals: ReadonlySet<string> = new Set([
  ...['undefined', 'NaN', 'Infinity', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'escape', 'unescape'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
  ...['Object', 'Boolean', 'Symbol', 'Number', 'BigInt', 'Math', 'Date', 'String', 'RegExp', 'JSON'],
  ...['Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Proxy', 'Reflect'],
  ...['ArrayBuffer', 'DataView', 'Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array'],
  ...[
    'Error',
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
    'AggregateError',
  ],
  ...['WeakRef', 'FinalizationRegistry'],
])

/** Names that no parameter may have; `eval` is closed on the window itself. */
const reserved: ReadonlySet<string> = new Set(['eval', 'arguments', 'let', 'static', 'yield', 'await'])

/** Every name that a script in this window could reach, own or inherited, and that app code must not see. */
export function hiddenNames(scope: object, given: readonly string[]): string[] {
  const names = new Set<string>()
  for (let each: object | null = scope; each !== null; each = Object.getPrototypeOf(each) as object | null) {
    for (const name of Object.getOwnPropertyNames(each)) names.add(name)
  }
  const shown = new Set([...languageGlobals, ...given])
  return [...names].filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && !shown.has(name) && !reserved.has(name),
  )
}
