/** A value as JSON would carry it; undefined stays undefined. Throws for what JSON cannot write down. */
export function wireValue(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? 'null')
}

/** The part of data at a path as `setData` writes it: `list[0].name`; all of it without one. */
export function valueAt(data: unknown, path?: string): unknown {
  const steps = (path ?? '').split(/[.[\]]+/).filter((step) => step !== '')
  return steps.reduce<unknown>((value, step) => Object(value)[step], data)
}

/** What somebody threw, in words: WeChat's own errors are objects with an errMsg. */
export function messageOf(error: unknown): string {
  const { errMsg, message } = Object(error) as { errMsg?: unknown; message?: unknown }
  return String(errMsg ?? message ?? error)
}
