import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cloudFloors } from '../../config/cloud-rules'

const root = join(__dirname, '../..')
const hostPackage = 'test/weapp-host/package.json'
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

const cruised = ['src', 'tools', 'test']

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
  [
    'cloud-rooms-have-a-floor',
    { 'src/cloud/new-topic/a.ts': "import '../people/public'", 'src/cloud/people/public.ts': 'export {}' },
  ],
  [
    'topics-meet-in-public',
    { 'src/cloud/checkin/a.ts': "import '../events/store/b'", 'src/cloud/events/store/b.ts': 'export {}' },
  ],
  [
    'tables-know-tables-only',
    {
      'src/cloud/checkin/store/schema.ts': "import '../../events/public'",
      'src/cloud/events/public.ts': 'export {}',
    },
  ],
  [
    'routers-are-joined-once',
    { 'src/cloud/http/a.ts': "import '../events/router'", 'src/cloud/events/router.ts': 'export {}' },
  ],
  ['src-never-tools', { 'src/cloud/a.ts': "import '../../tools/b'", 'tools/b.ts': 'export {}' }],
  [
    'weapp-host-stands-alone',
    { 'test/weapp-host/a.ts': "import '../../tools/b'", 'tools/b.ts': 'export {}' },
  ],
  [
    'weapp-host-names-what-it-needs',
    {
      'test/weapp-host/a.ts': "import 'unnamed'",
      'test/weapp-host/node_modules/unnamed/index.js': 'module.exports = {}',
      // The compiler wants one file that is not the host's.
      'tools/b.ts': 'export {}',
    },
  ],
  [
    'weapp-host-by-its-entries',
    { 'tools/a.ts': "import '../test/weapp-host/server/b'", 'test/weapp-host/server/b.ts': 'export {}' },
  ],
  ['no-circles', { 'src/domain/a.ts': "import './b'", 'src/domain/b.ts': "import './a'" }],
]

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'little-hands-rules-'))
  for (const file of ['package.json', 'tsconfig.json', 'config', hostPackage]) {
    cpSync(join(root, file), join(folder, file), { recursive: true })
  }
  for (const room of cruised) mkdirSync(join(folder, room), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function cruise(): string {
  const args = [cruiser, '--config', 'config/dependency-cruiser.js', '--output-type', 'err', ...cruised]
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout
}

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), `${text}\n`)
}

test.each(planted)('the rule %s speaks when it is broken', (rule, files) => {
  for (const [file, text] of Object.entries(files)) plant(file, text)
  expect(cruise()).toContain(rule)
})

test('each room of the cloud that reaches for the floor above, or beside it, is told so', () => {
  const rooms = cloudFloors.flat().filter((room) => !room.endsWith('.ts'))
  for (const room of rooms) plant(`src/cloud/${room}/public.ts`, 'export {}')
  const reaching = cloudFloors.flatMap((floor, at) =>
    floor.flatMap((room): [string, string][] => {
      const other = [...floor, ...(cloudFloors[at + 1] ?? [])].find((near) => near !== room)
      return other === undefined || room.endsWith('.ts') ? [] : [[room, other]]
    }),
  )
  plant('src/cloud/router.ts', 'export {}')
  for (const [room, other] of reaching) {
    plant(`src/cloud/${room}/a.ts`, `import '../${other.endsWith('.ts') ? 'router' : `${other}/public`}'`)
  }
  const told = cruise()
  expect(reaching.filter(([room]) => !told.includes(`cloud-${room}-never-upward`))).toEqual([])
  expect(reaching.length).toBeGreaterThan(20)
})
