import { readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import ts from 'typescript'
import { filesBelow } from 'weapp-host/files-below'

const cloud = join(__dirname, '../../../src/cloud')
/** What the databases themselves are made of. */
const drivers = ['database/orm-database.ts']

/** Rows that nothing but the words of a developer describes, with their lines. `inStore`: casts are looked for too. */
function describedByHand(source: string, inStore: boolean): string[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (isReadRun(node) || (inStore && isCastOfRows(node)))
      found.push(`line ${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** `run` of a database where something is done with its rows: they take whatever type is asked for. */
function isReadRun(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const { name, expression } = node.expression
  if (name.text !== 'run' || expression.getText() !== 'db') return false
  return !ts.isAwaitExpression(node.parent) || !ts.isExpressionStatement(node.parent.parent)
}

/** To rows, by whatever name or shape; that a table is one of Drizzle's is no matter here. */
function isCastOfRows(node: ts.Node): boolean {
  return ts.isAsExpression(node) && /Row|Record|\[\]|\{/.test(node.type.getText())
}

describe('what a row looks like is said by the tables or parsed by the tests', () => {
  const sources = filesBelow(cloud).filter((file) => file.endsWith('.ts') && !drivers.includes(file))

  test('in the whole cloud', () => {
    const findings = sources.flatMap((file) => {
      const inStore = dirname(file).split(sep).includes('store')
      const lines = describedByHand(readFileSync(join(cloud, file), 'utf8'), inStore)
      return lines.map((line) => `${file}, ${line}`)
    })
    expect(findings).toEqual([])
  })

  test.each([
    'const [row] = await db.run<{ id: string }>(sql`select id from users`)',
    'async function ids(): Promise<Id[]> { return db.run(sql`select id from users`) }',
    'const { length } = await db.run(statement)',
    'const rows = read as UserRow[]',
    'const rows = read as unknown as UserRow[]',
  ])('%s is found', (code) => {
    expect(describedByHand(code, true)).not.toEqual([])
  })

  test.each([
    'await db.run(sql`delete from users`)',
    'const rows = await db.rows(userRow, sql`select id from users`)',
    "const states = ['open'] as const",
  ])('%s is not', (code) => {
    expect(describedByHand(code, true)).toEqual([])
  })

  test('a cast outside of a store is no matter of rows', () => {
    expect(describedByHand('const code = error as Coded', false)).toEqual([])
  })
})
