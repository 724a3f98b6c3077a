import type { Phone } from '../phone/phone'
import type { Shutdown } from '../process/shutdown'
import type { Answer } from './automator-server'

/** The base library that we imitate; the automator wants 2.7.3 at least. */
const SDKVersion = '3.7.0'

/** Milliseconds for `Tool.close` to follow on `App.exit`, as it does in the automator's `close()`. */
const farewell = 3000

/** The protocol's methods that need the browser, the mouse or the process; all others go to the agent. */
export function answerWith(opening: Promise<Phone>, shutdown: Shutdown): Answer {
  const own: Readonly<Record<string, (params: object) => Promise<unknown>>> = {
    'Tool.getInfo': async () => ({ SDKVersion, version: 'weapp-host' }),
    'Tool.close': async () => {
      // Answered when nothing is left, so that the next host can have the same port at once.
      await shutdown.undo()
      setTimeout(() => void shutdown.end(0), 50)
    },
    'App.exit': async (params) => {
      setTimeout(() => void shutdown.end(0), farewell)
      return (await opening).ask('App.exit', params)
    },
    'App.captureScreenshot': async () => ({ data: await (await opening).screenshot() }),
    'Element.tap': async (params) => (await opening).tap(params),
  }
  return async (method, params) => own[method]?.(params) ?? (await opening).ask(method, params)
}
