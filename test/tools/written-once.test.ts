import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(__dirname, '../../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes(join('content', 'built')),
)

/** Each is written in one file, from where the others have it. */
const once: [what: string, pattern: RegExp, file: string][] = [
  ['a month and a day as text', /月\$\{|\}月/, 'domain/date-text.ts'],
  ['names of weekdays', /'周六'/, 'domain/date-text.ts'],
  ['the names of the four bins', /food: '厨余垃圾'/, 'domain/waste-class.ts'],
  ['the names of the kinds of unit', /hospital: '医院'/, 'domain/volunteers/team.ts'],
  ['the names of age bands', /primary: '小学'/, 'domain/family/child.ts'],
  ['the names of what became of a report', /received: '/, 'domain/reports/report.ts'],
]

test.each(once)('%s: one file', (_what, pattern, file) => {
  const written = files.filter((name) => pattern.test(readFileSync(join(source, name), 'utf8')))
  expect(written).toEqual([join(file)])
})
