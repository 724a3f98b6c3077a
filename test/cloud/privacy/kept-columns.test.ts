import { join } from 'node:path'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { contentFolder } from '../../../tools/content/catalogue/read-catalogue'
import { storedTables } from '../stored-tables'
import { readPrivacy } from '../../../tools/content/privacy/read-privacy'
import { citationsOf, readSources } from '../../../tools/content/sources/read-sources'

const { sources } = readSources(join(contentFolder, 'sources.yaml'))
const { decided } = readPrivacy(join(contentFolder, 'privacy'), citationsOf(sources))

/** `table.column` of everything that the cloud stores. */
function storedColumns(): string[] {
  return [...storedTables().values()].flatMap(columnsOf)
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
