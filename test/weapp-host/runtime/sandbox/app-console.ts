/** What the automator's `console` event tells. */
export type Log = (type: string, values: readonly unknown[]) => void

const types = ['log', 'info', 'warn', 'error', 'debug'] as const

/** The console of app code: everything goes to the developer's console, and out as `App.logAdded`. */
export function appConsole(log: Log): Record<string, (...values: unknown[]) => void> {
  const writers = types.map((type) => [
    type,
    (...values: unknown[]) => {
      console[type](...values)
      log(type, values.map(plain))
    },
  ])
  const rest = ['group', 'groupCollapsed', 'groupEnd', 'time', 'timeEnd', 'table', 'trace'] as const
  return {
    ...(Object.fromEntries(writers) as Record<string, (...values: unknown[]) => void>),
    ...Object.fromEntries(
      rest.map((name) => [name, (...values: unknown[]) => void console[name](...(values as []))]),
    ),
  }
}

/** A value as it can be told over the wire: an error by its stack, the rest as JSON. */
export function plain(value: unknown): unknown {
  if (value instanceof Error) return value.stack ?? value.message
  if (typeof value === 'function') return `function ${value.name}`
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value)
  if (value === undefined) return null
  try {
    return JSON.parse(JSON.stringify(value)) as unknown
  } catch {
    return String(value)
  }
}
