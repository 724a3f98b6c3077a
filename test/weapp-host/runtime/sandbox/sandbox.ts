import { closeFunctions, HostFunction } from './close-functions'
import { hiddenNames, languageGlobals } from './known-globals'

/** Runs app code where it sees the language and what it is given, and nothing of the browser. */
export class Sandbox {
  private readonly given: Readonly<Record<string, unknown>>
  private readonly hidden: readonly string[]

  /** `given` is what WeChat gives to every module beside the language: `wx`, `Page`, `console` … */
  constructor(given: Readonly<Record<string, unknown>>) {
    const language = [...languageGlobals].filter((name) => name in window)
    const visible: Record<string, unknown> = {
      ...Object.fromEntries(
        language.map((name) => [name, (window as unknown as Record<string, unknown>)[name]]),
      ),
      ...given,
    }
    this.given = { ...given, Function: closeFunctions(visible) }
    visible.Function = this.given.Function
    this.hidden = hiddenNames(window, Object.keys(this.given))
  }

  /** Runs `source` as the body of a strict function that sees `extra` besides; answers what it returns. */
  run(source: string, extra: Readonly<Record<string, unknown>>, name: string): unknown {
    const seen = { ...this.given, ...extra }
    const hidden = this.hidden.filter((each) => !(each in seen))
    const body = `'use strict';${source}\n//# sourceURL=weapp:///${name}`
    const run = new HostFunction(...Object.keys(seen), ...hidden, body) as (...values: unknown[]) => unknown
    return run.apply(undefined, Object.values(seen))
  }
}
