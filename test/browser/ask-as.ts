import type { Resident, Town } from './resident'

/** What the cloud answers this person, without a page. Throws for what it refuses. */
export async function askAs<Data>(
  { context }: Pick<Resident, 'context'>,
  { address }: Town,
  path: string,
  input: object = {},
): Promise<Data> {
  const response = await context.request.post(`${address}/api`, { data: { path, input } })
  const { ok, data, error } = (await response.json()) as { ok: boolean; data: Data; error?: unknown }
  if (!ok) throw new Error(`${path}: ${JSON.stringify(error)}`)
  return data
}
