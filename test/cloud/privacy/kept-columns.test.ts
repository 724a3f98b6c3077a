import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { contentFolder } from '../../../tools/content/read-catalogue'
import { readPrivacy } from '../../../tools/content/privacy/read-privacy'
import { citationsOf, readSources } from '../../../tools/content/read-sources'

const cloudFolder = join(__dirname, '../../../src/cloud')
const { sources } = readSources(join(contentFolder, 'sources.yaml'))
const { decided } = readPrivacy(join(contentFolder, 'privacy'), citationsOf(sources))

/** `table.column` of everything that the cloud stores. */
function storedColumns(): string[] {
  return schemaFiles().flatMap((file) => {
    const tables = Object.values<unknown>(require(file))
    return tables.flatMap((table) => (is(table, PgTable) ? columnsOf(table) : []))
  })
}

/** One a topic that keeps anything. */
function schemaFiles(): string[] {
  const files = readdirSync(cloudFolder).map((topic) => join(cloudFolder, topic, 'store/schema.ts'))
  return files.filter((file) => existsSync(file))
}

function columnsOf(table: PgTable): string[] {
  return Object.values(getTableColumns(table)).map(({ name }) => `${getTableName(table)}.${name}`)
}

test('the privacy page has a row for each column that is kept of people, and a reason for each other one', () => {
  const undecided = storedColumns().filter((column) => !decided.includes(column))
  expect(undecided.sort()).toEqual([])
})

test('no column is told of twice, or told of and not there', () => {
  expect([...decided].sort()).toEqual([...new Set(storedColumns())].sort())
})
