import * as v from 'valibot'

type Closed<Entries extends v.ObjectEntries> = v.StrictObjectSchema<Entries, undefined>

/** An object with exactly these fields. Without fields, `v.strictObject` alone would accept an array. */
export function closedObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<v.InferInput<Closed<Entries>>, v.InferOutput<Closed<Entries>>> {
  return v.pipe(v.custom<v.InferInput<Closed<Entries>>>(isRecord), v.strictObject(entries))
}

function isRecord(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
