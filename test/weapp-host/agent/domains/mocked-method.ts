import type { Host } from '../../runtime/host'

export type WxMethod = (...values: unknown[]) => unknown

/** As the automator sends it: a plain result, or a function and what it is given after the caller's arguments. */
export interface Mock {
  readonly result?: unknown
  readonly functionDeclaration?: string
  readonly args?: readonly unknown[]
}

interface Callbacks {
  readonly success?: (result: unknown) => void
  readonly fail?: (result: unknown) => void
  readonly complete?: (result: unknown) => void
}

/**
 * A method of wx as a test wants it. The mock's function finds the true method as `this.origin`. A result whose
 * errMsg holds `:fail` is a failure, as the automator's document has it; `…Sync` methods answer at once.
 */
export function mockedMethod(name: string, mock: Mock, origin: unknown, host: Host): WxMethod {
  const { functionDeclaration, args = [], result } = mock
  const answer = functionDeclaration === undefined ? () => result : host.appFunction(functionDeclaration)
  return (...values) => {
    if (name.endsWith('Sync')) return answer.call({ origin }, ...values, ...args)
    const { callbacks, rest } = apart(values)
    const answered = Promise.resolve(answer.call({ origin }, ...rest, ...args)).then(orFailure)
    if (callbacks === undefined) return answered
    answered
      .then(
        (success) => finish(callbacks.success, callbacks, success),
        (failure: unknown) => finish(callbacks.fail, callbacks, failure),
      )
      .catch((error: unknown) => host.report(error))
    return undefined
  }
}

/** The mock answers by what it returns: handed the caller's callbacks, its `this.origin(options)` would call them too. */
function apart(values: unknown[]): { callbacks?: Callbacks; rest: unknown[] } {
  const [options, ...others] = values
  if (typeof options !== 'object' || options === null) return { rest: values }
  const { success, fail, complete, ...rest } = options as Callbacks
  const called = success ?? fail ?? complete
  return { rest: [rest, ...others], callbacks: called && { success, fail, complete } }
}

function orFailure(result: unknown): unknown {
  if (String(Object(result).errMsg ?? '').includes(':fail')) throw result
  return result
}

function finish(call: Callbacks['success'], { complete }: Callbacks, result: unknown): void {
  call?.(result)
  complete?.(result)
}
