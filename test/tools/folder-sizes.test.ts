import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const most = 15

interface Folder {
  readonly path: string
  readonly files: number
}

/** A folder and all below it, with how many files of code each holds directly. */
function foldersBelow(path: string): Folder[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name)).length
  const inner = entries.filter((entry) => entry.isDirectory())
  return [{ path, files }, ...inner.flatMap(({ name }) => foldersBelow(`${path}/${name}`))]
}

test.each(['src/cloud', 'src/domain', 'tools'])('no folder of %s holds more than 15 files', (room) => {
  const folders = foldersBelow(room)
  expect(folders.length).toBeGreaterThan(5)
  expect(folders.filter(({ files }) => files > most)).toEqual([])
})
