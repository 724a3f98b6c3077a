import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A mini-program with one page, as files by path; a test adds its own or replaces them. */
const leastFiles: Readonly<Record<string, string>> = {
  'project.config.json': '{"miniprogramRoot": "./"}',
  'app.json': '{"pages": ["pages/first/first"]}',
  'app.js': 'App({})',
  'pages/first/first.js': 'Page({ data: { taps: 0 }, tap() { this.setData({ taps: this.data.taps + 1 }) } })',
  'pages/first/first.json': '{}',
  'pages/first/first.wxml': '<button class="more" bindtap="tap">{{taps}}</button>',
}

/** Writes a native mini-program into a new folder. */
export function writeFixture(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-fixture-'))
  for (const [path, text] of Object.entries({ ...leastFiles, ...files })) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return folder
}

/** Writes a mini-program, hands its folder to the test, and removes it. */
export async function withFixture<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = writeFixture(files)
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
