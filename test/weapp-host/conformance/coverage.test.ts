import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A case names the page of developers.weixin.qq.com/miniprogram/dev/ that says what should happen. */
const named = /^\s*(?:it|test)\(\s*(['"`]).+\(\w[\w./-]*\.html(?:#[^)]*)?\)\1/gm

it('at least 80 cases on native fixtures name the document they are about', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(__dirname, file), 'utf8'))
  const cases = sources.flatMap((source) => source.match(named) ?? [])
  expect(cases.length).toBeGreaterThanOrEqual(80)
})
