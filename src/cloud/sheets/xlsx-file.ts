import type { Cell, Worksheet } from 'exceljs'
import { type Sheet, sumRow } from '#domain/ledger/sheet'

/**
 * A sheet as a workbook for Excel and WPS: title and facts, an empty line, the table with its sums. Texts are
 * cells of type text, which are never formulas.
 */
export async function xlsxFile(sheet: Sheet): Promise<Buffer> {
  // Loaded only when a file is asked for, because it would slow every cold start of the function.
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  const page = book.addWorksheet('台账', {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  fill(page, sheet)
  return Buffer.from(await book.xlsx.writeBuffer())
}

function fill(page: Worksheet, sheet: Sheet): void {
  page.addRow([sheet.title]).font = { bold: true, size: 14 }
  for (const fact of sheet.facts) page.addRow([...fact])
  page.addRow([])
  page.addRow(sheet.columns.map(({ head }) => head)).eachCell(asHead)
  for (const row of sheet.rows) page.addRow([...row])
  page.addRow(sumRow(sheet)).font = { bold: true }
  sheet.columns.forEach(({ width }, at) => void (page.getColumn(at + 1).width = width))
}

function asHead(cell: Cell): void {
  cell.font = { bold: true }
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE0F0ED' } }
}
