import { Client } from 'pg'

type Query = (this: Client, config: unknown, ...more: unknown[]) => unknown

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Notes every statement that is sent to a server; answers what puts an end to it. */
export function captureStatements(into: Statement[]): () => void {
  const { query } = Client.prototype as unknown as { query: Query }
  const noting: Query = function (this: Client, config, ...more) {
    const text = typeof config === 'string' ? config : (config as { text?: string } | null)?.text
    const values = more.find((one) => Array.isArray(one)) as unknown[] | undefined
    if (text) into.push({ text, values: values ?? [] })
    return query.call(this, config, ...more)
  }
  Object.assign(Client.prototype, { query: noting })
  return () => void Object.assign(Client.prototype, { query })
}

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Filter?: string
  readonly Plans?: readonly PlanNode[]
}

/** The tables that a statement would read from end to end with these values, as the driver plans it anew each time. */
export async function scannedBy(client: Client, { text, values }: Statement): Promise<string[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `explain (format json) ${text}`,
    [...values],
  )
  return rows.flatMap(({ 'QUERY PLAN': [{ Plan }] }) => scansOf(Plan))
}

function scansOf(node: PlanNode): string[] {
  const below = (node.Plans ?? []).flatMap(scansOf)
  const table = node['Relation Name']
  return node['Node Type'] === 'Seq Scan' && table ? [table, ...below] : below
}
