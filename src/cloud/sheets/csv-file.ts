import { type Cell, type Sheet, sumRow } from '#domain/ledger/sheet'

/** Spreadsheets take a text that begins like this for a formula. */
const formula = /^[=+\-@\t\r]/

/** Excel and WPS read Chinese correctly only if a byte order mark says that it is UTF-8. */
const byteOrderMark = '\uFEFF'

/** A sheet as comma-separated values: title and facts, an empty line, the table with its sums. */
export function csvFile(sheet: Sheet): Buffer {
  const { title, facts, columns, rows } = sheet
  const lines = [[title], ...facts, [], columns.map(({ head }) => head), ...rows, sumRow(sheet)]
  return Buffer.from(byteOrderMark + lines.map((line) => `${line.map(written).join(',')}\r\n`).join(''))
}

function written(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '')
  const plain = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
