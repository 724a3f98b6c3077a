import * as v from 'valibot'
import { contract, type ProcedurePath } from '#contract/contract'

type Schema = v.GenericSchema & { readonly entries?: v.ObjectEntries; readonly item?: v.GenericSchema } & {
  readonly wrapped?: v.GenericSchema
  readonly options?: readonly v.GenericSchema[]
}

/** A list in a reply. */
export interface List {
  /** Like `events.open people[].name`. */
  readonly where: string
  readonly most: number | undefined
}

/** What a procedure answers. */
export function outputOf(path: ProcedurePath): v.GenericSchema {
  const [topic = '', verb = ''] = path.split('.')
  const procedures = contract as unknown as Record<
    string,
    Record<string, { '~orpc': { outputSchema?: v.GenericSchema } }>
  >
  const schema = procedures[topic]?.[verb]?.['~orpc'].outputSchema
  if (!schema) throw new Error(`${path} answers nothing`)
  return schema
}

/** Every list that a schema has room for, with the most that it says. */
export function listsOf(schema: v.GenericSchema, where: string): List[] {
  const { entries, item, wrapped, options } = schema as Schema
  const below = [
    ...Object.entries(entries ?? {}).flatMap(([name, entry]) =>
      listsOf(entry as v.GenericSchema, `${where} ${name}`),
    ),
    ...(options ?? []).flatMap((option) => (typeof option === 'object' ? listsOf(option, where) : [])),
    ...(wrapped ? listsOf(wrapped, where) : []),
  ]
  if (!item) return below
  return [{ where, most: mostOf(schema) }, ...listsOf(item, `${where}[]`)]
}

function mostOf(schema: v.GenericSchema): number | undefined {
  const { most } = v.getMetadata(schema) as { most?: number }
  return most
}

/** The lists of a reply that are longer than the contract says. */
export function longerThanSaid(schema: v.GenericSchema, data: unknown, where: string): string[] {
  if (data === null || data === undefined) return []
  const { entries, item, wrapped, options } = schema as Schema
  if (wrapped) return longerThanSaid(wrapped, data, where)
  if (item && Array.isArray(data)) {
    const below = data.flatMap((one) => longerThanSaid(item, one, `${where}[]`))
    return data.length > (mostOf(schema) ?? Infinity) ? [`${where}: ${data.length}`, ...below] : below
  }
  const fields = data as Record<string, unknown>
  const inFields = Object.entries(entries ?? {}).flatMap(([name, entry]) =>
    longerThanSaid(entry as v.GenericSchema, fields[name], `${where} ${name}`),
  )
  const inOptions = (options ?? [])
    .filter((option) => typeof option === 'object' && v.is(option, data))
    .flatMap((option) => longerThanSaid(option, data, where))
  return [...inFields, ...inOptions]
}
