import type { Host } from '../../runtime/host'
import { asyncApi } from '../core/async-api'
import { Refusal } from '../core/refusal'
import { notImitated, objectsNotImitated } from './names'

const advice = 'not imitated by this host: mock it with mockWxMethod'

/** Fails the call, and the story with it: app code may take a failure in silence. */
function failing(host: Host, name: string): unknown {
  return asyncApi(host, name, () => {
    host.report(new Error(`${name}:fail ${advice}`))
    throw new Refusal(advice)
  })
}

function throwing(host: Host, name: string): unknown {
  return () => {
    const error = new Error(`wx.${name} is ${advice}`)
    host.report(error)
    throw error
  }
}

export function notImitatedApis(host: Host): Record<string, unknown> {
  return Object.fromEntries([
    ...notImitated.map((name) => [name, failing(host, name)]),
    ...objectsNotImitated.map((name) => [name, throwing(host, name)]),
  ]) as Record<string, unknown>
}
