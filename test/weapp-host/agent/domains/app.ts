import type { Answers, Desk } from '../desk'
import { wireValue } from '../wire-value'

interface CallParams {
  readonly functionDeclaration: string
  readonly args: unknown[]
}

/** `App.*` (dev/devtools/auto/miniprogram.html), but for what concerns wx. */
export function appAnswers({ host, elements, settle }: Desk): Answers {
  const bindings: Record<string, unknown> = {}
  return {
    'App.getPageStack': () => ({ pageStack: host.router.stack.map((page) => elements.pageReply(page)) }),
    'App.getCurrentPage': () => elements.pageReply(host.router.top()),
    'App.callFunction': async ({ functionDeclaration, args }: CallParams) => {
      const result = await host.appFunction(functionDeclaration, bindings)(...args)
      await settle()
      return { result: wireValue(result) }
    },
    'App.addBinding': ({ name }: { name: string }) => {
      const call = (...args: unknown[]) =>
        host.tell('event', { method: 'App.bindingCalled', params: { name, args: wireValue(args) } })
      bindings[name] = call
      // Modules that are loaded already find it as a global, as in DevTools.
      Object.defineProperty(window, name, { value: call, configurable: true })
    },
    // Node keeps logs back until somebody asks for them (server/automator/event-queue.ts).
    'App.enableLog': () => undefined,
    // Node ends the process at `Tool.close`, which the automator sends next.
    'App.exit': () => undefined,
  }
}
