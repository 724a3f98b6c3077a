/** Which parts of the data changed: true for all of it, else the parts that lead there. */
export type Changes = true | { readonly [key: string]: Changes } | readonly Changes[]

/**
 * The data as WeChat gives it to a template on setData: what changed is wrapped, so that the template can tell which
 * attributes are affected (`n` of a virtual element).
 */
export function markChanges(
  data: Readonly<Record<string, unknown>>,
  changes: Changes | undefined,
): Record<string, unknown> {
  const marked: Record<string, unknown> = { ...data }
  for (const [key, inside] of Object.entries(changes ?? {})) marked[key] = mark(data[key], inside)
  return marked
}

function mark(value: unknown, changes: Changes): unknown {
  if (changes === true || isSplice(changes) || typeof value !== 'object' || value === null)
    return { __value__: value, __wxspec__: true }
  const isList = Array.isArray(value)
  const marked = Object.assign(isList ? [] : {}, value) as Record<string, unknown>
  for (const [key, inside] of Object.entries(changes)) {
    // That a list grew is told as a change of its length, which is a number and cannot be wrapped.
    if (!isList || key !== 'length') marked[key] = mark(marked[key], inside)
  }
  return marked
}

/** glass-easel tells the splice of a list by a list as the prototype: items moved, so all of it counts as changed. */
function isSplice(changes: object): boolean {
  return Array.isArray(Object.getPrototypeOf(changes))
}
