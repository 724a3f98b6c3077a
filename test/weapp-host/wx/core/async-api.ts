import type { Host } from '../../runtime/host'
import { optionsFrom, type Callback, type Options } from './options'
import { failureOf } from './refusal'

/** The work of an API: answers what `success` is given beside errMsg, or throws a `Refusal`. */
export type Work = (options: Options) => unknown

/** Calls what app code gave; what it throws is reported, and stops nothing. */
export function callBack(host: Host, callback: unknown, value: unknown): void {
  if (typeof callback !== 'function') return
  try {
    ;(callback as Callback)(value)
  } catch (error) {
    host.report(error)
  }
}

function takesCallbacks(options: Options): boolean {
  return ['success', 'fail', 'complete'].some((name) => typeof options[name] === 'function')
}

/**
 * Tells the outcome to success, fail and complete; without any of them it is a promise that the caller gets.
 * (framework/app-service/api.html)
 */
export function settle(
  host: Host,
  name: string,
  options: Options,
  work: Promise<unknown>,
): Promise<unknown> | undefined {
  const answer = work.then(
    (result) => ({ ...(result as object | undefined), errMsg: `${name}:ok` }),
    (error: unknown) => Promise.reject(failureOf(name, error)),
  )
  if (!takesCallbacks(options)) return answer
  void answer.then(
    (result) => tell(host, options, 'success', result),
    (failure: unknown) => tell(host, options, 'fail', failure),
  )
  return undefined
}

function tell(host: Host, options: Options, how: 'success' | 'fail', value: unknown): void {
  callBack(host, options[how], value)
  callBack(host, options.complete, value)
}

/** An API as app code calls it. Its work starts at once, its outcome comes later. */
export function asyncApi(
  host: Host,
  name: string,
  work: Work,
): (given?: unknown) => Promise<unknown> | undefined {
  return (given) => {
    const options = optionsFrom(given)
    return settle(host, name, options, start(work, options))
  }
}

async function start(work: Work, options: Options): Promise<unknown> {
  return await work(options)
}

/** Several at once, by their names. */
export function asyncApis(host: Host, works: Readonly<Record<string, Work>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(works).map(([name, work]) => [name, asyncApi(host, name, work)]))
}
