import { Refusal } from './refusal'

/** The object that app code gives to an API. */
export type Options = Readonly<Record<string, unknown>>
export type Callback = (value: unknown) => void

interface Kinds {
  String: string
  Number: number
  Boolean: boolean
  Array: readonly unknown[]
  Object: Record<string, unknown>
  Function: Callback
  ArrayBuffer: ArrayBuffer
}

/** WeChat's name for a value's type, as its messages have it: `Undefined`, `String`, `Array`. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

/** One option, of the type WeChat's document gives it; without `otherwise` it is required. */
export function take<Kind extends keyof Kinds>(
  options: Options,
  name: string,
  kind: Kind,
  otherwise?: Kinds[Kind],
): Kinds[Kind] {
  const value = options[name]
  if (value === undefined && otherwise !== undefined) return otherwise
  if (kindOf(value) === kind) return value as Kinds[Kind]
  throw new Refusal(`parameter error: parameter.${name} should be ${kind} instead of ${kindOf(value)};`, {
    errno: 1001,
  })
}

/** What an API was called with, as options: nothing and null are an empty object. */
export function optionsFrom(given: unknown): Options {
  return typeof given === 'object' && given !== null ? (given as Options) : {}
}
