import { Client } from 'pg'

type Query = (this: Client, config: unknown, ...more: unknown[]) => unknown

/** Notes the text of every statement that is sent to a server; answers what puts an end to it. */
export function captureStatements(into: Set<string>): () => void {
  const { query } = Client.prototype as unknown as { query: Query }
  const noting: Query = function (this: Client, config, ...more) {
    const text = typeof config === 'string' ? config : (config as { text?: string } | null)?.text
    if (text) into.add(text)
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

/** The tables that a statement would read from end to end, whatever it is given. */
export async function scannedBy(client: Client, text: string): Promise<string[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `explain (generic_plan, format json) ${text}`,
  )
  return rows.flatMap(({ 'QUERY PLAN': [{ Plan }] }) => scansOf(Plan))
}

function scansOf(node: PlanNode): string[] {
  const below = (node.Plans ?? []).flatMap(scansOf)
  const table = node['Relation Name']
  return node['Node Type'] === 'Seq Scan' && table ? [table, ...below] : below
}
