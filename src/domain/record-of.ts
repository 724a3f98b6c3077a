/** A record of some keys, each with the value made from it. `Object.fromEntries` is missing on the oldest phones (iOS 12.0). */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  const record: Partial<Record<Key, Value>> = {}
  for (const key of keys) record[key] = valueOf(key)
  return record as Record<Key, Value>
}
