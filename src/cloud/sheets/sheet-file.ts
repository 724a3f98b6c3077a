import type { Sheet } from '#domain/ledger/sheet'
import { csvFile } from './csv-file'
import { xlsxFile } from './xlsx-file'

export type SheetFormat = 'xlsx' | 'csv'

/** A file made in the cloud, as it is sent to the phone. */
export interface SheetFile {
  /** With its file extension. */
  readonly name: string
  readonly mimeType: string
  readonly base64: string
}

const mimeTypes: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
}

/** A sheet as a file that is named after it. */
export async function sheetFile(sheet: Sheet, format: SheetFormat): Promise<SheetFile> {
  const content = format === 'csv' ? csvFile(sheet) : await xlsxFile(sheet)
  const name = `${sheet.title.replace(/[\\/:*?"|\s]+/g, ' ')}.${format}`
  return { name, mimeType: mimeTypes[format], base64: content.toString('base64') }
}
