import { buildSync } from 'esbuild'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from 'weapp-host/files-below'
import { findServerWords } from '../../tools/built/find-server-words'

const dist = join(__dirname, '../../dist')
const shipped = ['weapp', 'h5'].flatMap((target) =>
  filesBelow(join(dist, target))
    .filter((file) => /\.(js|json|wxml|html|css|wxss)$/.test(file))
    .map((file) => join(target, file)),
)

describe('no server code reaches a phone', () => {
  test.each(shipped)('%s', (file) => {
    expect(findServerWords(readFileSync(join(dist, file), 'utf8'))).toEqual([])
  })

  test.each([
    'src/cloud/database/open-postgres.ts',
    'src/cloud/reports/store/reports.ts',
    'src/cloud/entries/container.ts',
  ])('a page that imports %s would be caught', (file) => {
    const page = `import * as server from './${file}'; console.log(server)`
    const { outputFiles } = buildSync({
      stdin: { contents: page, resolveDir: join(__dirname, '../..') },
      bundle: true,
      minify: true,
      write: false,
      platform: 'node',
      external: ['@electric-sql/pglite'],
      logLevel: 'silent',
    })
    expect(findServerWords(outputFiles[0]!.text)).not.toEqual([])
  })
})
