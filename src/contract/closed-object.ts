import * as v from 'valibot'

type Closed<Entries extends v.ObjectEntries> = v.StrictObjectSchema<Entries, undefined>

/**
 * An object with exactly these fields. Unlike `v.strictObject` alone it also refuses arrays and keys that every
 * object inherits: valibot asks `key in entries`, which is true of `constructor` unless entries have no prototype.
 */
export function closedObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<v.InferInput<Closed<Entries>>, v.InferOutput<Closed<Entries>>> {
  const bare: Entries = Object.assign(Object.create(null), entries)
  return v.pipe(v.custom<v.InferInput<Closed<Entries>>>(isRecord), v.strictObject(bare))
}

function isRecord(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
