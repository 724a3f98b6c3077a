import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(__dirname, '../..')
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** Each plants files in an empty tree: the importing one first, and the rule that must speak. */
const planted: [rule: string, files: Record<string, string>][] = [
  ['domain-is-pure', { 'src/domain/a.ts': "import '../content/b'", 'src/content/b.ts': 'export {}' }],
  ['contract-rests-on-domain', { 'src/contract/a.ts': "import '../cloud/b'", 'src/cloud/b.ts': 'export {}' }],
  ['content-is-data', { 'src/content/a.ts': "import '../cloud/b'", 'src/cloud/b.ts': 'export {}' }],
  ['cloud-never-miniapp', { 'src/cloud/a.ts': "import '../miniapp/b'", 'src/miniapp/b.ts': 'export {}' }],
  ['miniapp-never-cloud', { 'src/miniapp/a.ts': "import '../cloud/b'", 'src/cloud/b.ts': 'export {}' }],
  [
    'miniapp-takes-types-of-contract',
    {
      'src/miniapp/a.ts': "import { b } from '../contract/b'; b()",
      'src/contract/b.ts': 'export const b = () => 1',
    },
  ],
  [
    'no-feature-imports-a-feature',
    {
      'src/miniapp/features/quiz/a.ts': "import '../search/b'",
      'src/miniapp/features/search/b.ts': 'export {}',
    },
  ],
  [
    'scored-questions-stay-in-the-cloud',
    {
      'src/miniapp/a.ts': "import '../content/built/scored-questions'",
      'src/content/built/scored-questions.ts': 'export {}',
    },
  ],
  [
    'production-entries-never-local',
    { 'src/cloud/entries/function.ts': "import './local/b'", 'src/cloud/entries/local/b.ts': 'export {}' },
  ],
  ['src-never-tools', { 'src/cloud/a.ts': "import '../../tools/b'", 'tools/b.ts': 'export {}' }],
  ['no-circles', { 'src/domain/a.ts': "import './b'", 'src/domain/b.ts': "import './a'" }],
]

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'little-hands-rules-'))
  for (const file of ['package.json', 'tsconfig.json', 'config/dependency-cruiser.js']) {
    cpSync(join(root, file), join(folder, file))
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function cruise(): string {
  const args = [cruiser, '--config', 'config/dependency-cruiser.js', '--output-type', 'err', 'src']
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout
}

test.each(planted)('the rule %s speaks when it is broken', (rule, files) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${text}\n`)
  }
  expect(cruise()).toContain(rule)
})
