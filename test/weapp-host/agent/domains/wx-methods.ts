import type { Answers, Desk } from '../desk'
import { wireValue } from '../wire-value'
import { type Mock, mockedMethod } from './mocked-method'

interface MockParams extends Mock {
  readonly method: string
}

/** `App.callWxMethod` and `App.mockWxMethod` (dev/devtools/auto/miniprogram.html). */
export function wxAnswers({ host, settle }: Desk): Answers {
  const origins = new Map<string, unknown>()
  return {
    'App.callWxMethod': async ({ method, args }: { method: string; args: unknown[] }) => {
      // Asked first: merely reading a name that wx lacks is a fault of the mini-program's.
      const call = method in host.wx ? host.wx[method] : undefined
      if (typeof call !== 'function') throw new Error(`wx.${method} not exists`)
      // Without callbacks a method of wx answers by a promise; one that takes an object is given one.
      const result: unknown = await call(...(args.length === 0 && !method.endsWith('Sync') ? [{}] : args))
      await settle()
      return { result: wireValue(result) }
    },
    'App.mockWxMethod': ({ method, ...mock }: MockParams) => {
      if (!origins.has(method)) origins.set(method, method in host.wx ? host.wx[method] : undefined)
      const origin = origins.get(method)
      if (mock.result !== undefined || mock.functionDeclaration !== undefined) {
        host.wx[method] = mockedMethod(method, mock, origin, host)
        return
      }
      // Neither a result nor a function: the automator's restoreWxMethod.
      origins.delete(method)
      if (origin === undefined) delete host.wx[method]
      else host.wx[method] = origin
    },
  }
}
