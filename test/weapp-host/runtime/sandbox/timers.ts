type Callback = (...values: unknown[]) => void

/** setTimeout and its kin as app code gets them: what a callback throws is reported; text is no callback. */
export function appTimers(report: (error: unknown) => void): Record<string, unknown> {
  const guarded =
    (callback: Callback): Callback =>
    (...values) => {
      try {
        callback(...values)
      } catch (error) {
        report(error)
      }
    }
  const timer =
    (name: 'setTimeout' | 'setInterval') =>
    (callback: unknown, delay?: number, ...values: unknown[]): number => {
      if (typeof callback !== 'function') throw new TypeError(`${name}: the callback should be Function`)
      return window[name](guarded(callback as Callback), delay, ...values)
    }
  return {
    setTimeout: timer('setTimeout'),
    setInterval: timer('setInterval'),
    clearTimeout: (id?: number) => window.clearTimeout(id),
    clearInterval: (id?: number) => window.clearInterval(id),
  }
}
