import type { Host } from '../../runtime/host'
import { callBack, settle } from '../core/async-api'
import type { Callback, Options } from '../core/options'
import { Refusal } from '../core/refusal'
import { strict } from '../core/strict'

/** What a running call tells its task's listeners. */
export interface Ticker {
  tell(event: 'HeadersReceived' | 'ProgressUpdate', value: unknown): void
}

/** A call on the network as app code holds it: `abort`, and listeners for `events`. (api/network/request/RequestTask.html) */
export function startTask(
  host: Host,
  name: string,
  options: Options,
  events: readonly ('HeadersReceived' | 'ProgressUpdate')[],
  work: (ticker: Ticker) => Promise<object>,
): object {
  const listeners = new Map<string, Set<Callback>>(events.map((event) => [event, new Set()]))
  let abort = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new Refusal('abort'))
  })
  const tell = (event: string, value: unknown) => {
    for (const listener of listeners.get(event) ?? []) callBack(host, listener, value)
  }
  const outcome = settle(host, name, options, Promise.race([aborted, work({ tell })]))
  // These calls give a task and never a promise: without callbacks a failure goes nowhere.
  outcome?.catch(() => undefined)
  const task: Record<string, unknown> = { abort: () => abort() }
  for (const [event, set] of listeners) {
    task[`on${event}`] = (listener: Callback) => void set.add(listener)
    task[`off${event}`] = (listener?: Callback) => (listener ? void set.delete(listener) : set.clear())
  }
  return strict(`${name}'s task`, task, (error) => host.report(error))
}
