import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesBelow } from 'weapp-host/files-below'

const miniapp = join(__dirname, '../../src/miniapp')
/** The only file that may read the phone's clock, which may be wrong; the others ask it for the cloud's time. */
const clock = 'platform/clock.ts'

/** `new Date()`, `Date()` and `Date.now`, with their lines. */
function readsOfTheClock(source: string): string[] {
  const file = ts.createSourceFile('file.tsx', source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (isReading(node)) found.push(`line ${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isReading(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length
  if (ts.isCallExpression(node)) return isDate(node.expression)
  return ts.isPropertyAccessExpression(node) && isDate(node.expression) && node.name.text === 'now'
}

function isDate(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'Date'
}

describe("the phone's clock is read in one place", () => {
  const sources = filesBelow(miniapp).filter((file) => /\.tsx?$/.test(file) && file !== clock)

  test('of all files, in that one only', () => {
    const readers = sources.flatMap((file) =>
      readsOfTheClock(readFileSync(join(miniapp, file), 'utf8')).map((line) => `${file}, ${line}`),
    )
    expect(readers).toEqual([])
    expect(readsOfTheClock(readFileSync(join(miniapp, clock), 'utf8'))).toHaveLength(1)
  })

  test.each(['new Date()', 'new Date', 'Date()', 'Date.now()', 'const read = Date.now'])(
    '%s is found',
    (code) => {
      expect(readsOfTheClock(code)).toEqual(['line 1'])
    },
  )

  test.each(["new Date('2026-05-20')", 'Date.parse(text)', 'new Date(ms)', 'now()'])('%s is not', (code) => {
    expect(readsOfTheClock(code)).toEqual([])
  })
})
