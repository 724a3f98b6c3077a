import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Workbook } from 'exceljs'
import { sheetFile } from '#cloud/sheets/sheet-file'
import type { Sheet } from '#domain/ledger/sheet'
import { zipEntries } from './zip-entries'

const evil = ['=HYPERLINK("http://a.example","领奖")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1']

const sheet: Sheet = {
  title: '桶边指导 签到表',
  facts: [['单位', '鹤鸣社区']],
  columns: [
    { head: '序号', width: 6 },
    { head: '称呼', width: 16 },
    { head: '服务时长（分钟）', width: 18, summed: true },
  ],
  rows: evil.map((name, at) => [at + 1, name, at === 0 ? null : 30]),
}

const made = async (format: 'xlsx' | 'csv') => {
  const { base64, name } = await sheetFile(sheet, format)
  return { name, content: Buffer.from(base64, 'base64') }
}

async function readBack(content: Buffer) {
  const book = new Workbook()
  await book.xlsx.load(content as unknown as ArrayBuffer)
  const page = book.worksheets[0]!
  return { page, cell: (at: string) => page.getCell(at) }
}

describe('an xlsx', () => {
  test('is named like the sheet and has title, facts, heads, rows and sums in their places', async () => {
    const { name, content } = await made('xlsx')
    expect(name).toBe('桶边指导 签到表.xlsx')
    const { cell } = await readBack(content)
    expect(['A1', 'A2', 'B2', 'A4', 'B4', 'C4'].map((at) => cell(at).value)).toEqual([
      '桶边指导 签到表',
      '单位',
      '鹤鸣社区',
      '序号',
      '称呼',
      '服务时长（分钟）',
    ])
    expect(['A11', 'B11', 'C11'].map((at) => cell(at).value)).toEqual(['合计', null, 150])
  })

  test('a name that looks like a formula stays the text it is, and numbers are numbers', async () => {
    const { cell } = await readBack((await made('xlsx')).content)
    expect(evil.slice(0, 4).map((_, at) => cell(`B${at + 5}`).value)).toEqual(evil.slice(0, 4))
    expect(cell('B5').formula).toBeUndefined()
    expect(cell('C6').value).toBe(30)
  })

  // Where there is no LibreOffice this is what can be said of the file without it.
  test('is the package that Office Open XML asks for, without a single formula or outward link', async () => {
    const files = zipEntries((await made('xlsx')).content)
    for (const part of [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
    ])
      expect(files.get(part)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/)
    const page = files.get('xl/worksheets/sheet1.xml') ?? ''
    expect(page).not.toMatch(/<f[ >]|<hyperlink/)
    expect(page).toMatch(/<c r="B5"[^>]* t="s"/)
    expect([...files.values()].join('')).not.toContain('TargetMode="External"')
  })
})

describe('a csv', () => {
  test('begins with a byte order mark, ends its lines with CRLF and defuses what looks like a formula', async () => {
    const { name, content } = await made('csv')
    expect(name).toBe('桶边指导 签到表.csv')
    expect(content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(content.toString('utf8').slice(1)).toBe(
      [
        '桶边指导 签到表',
        '单位,鹤鸣社区',
        '',
        '序号,称呼,服务时长（分钟）',
        `1,"'=HYPERLINK(""http://a.example"",""领奖"")",`,
        `2,'+1,30`,
        `3,'-1,30`,
        `4,'@SUM(1),30`,
        `5,"'\t=1",30`,
        `6,"'\r=1",30`,
        '合计,,150',
        '',
      ].join('\r\n'),
    )
  })
})

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(
  existsSync,
)
/** LibreOffice's words for commas, quotes and UTF-8. */
const utf8Table = 'Text - txt - csv (StarCalc):44,34,76'
const where = office === undefined ? 'no LibreOffice on this machine: left out' : office

test(`LibreOffice reads the same cells in both (${where})`, async () => {
  if (office === undefined) return
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'))
  for (const format of ['xlsx', 'csv'] as const) {
    writeFileSync(join(folder, `a.${format}`), (await made(format)).content)
    execFileSync(office, [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      // Without a window nobody is asked for the characters of a csv, and the byte order mark is not looked at.
      ...(format === 'csv' ? [`--infilter=${utf8Table}`] : []),
      '--convert-to',
      `txt:${utf8Table}`,
      '--outdir',
      folder,
      join(folder, `a.${format}`),
    ])
    const text = readFileSync(join(folder, 'a.txt'), 'utf8')
    expect(text).toContain('HYPERLINK(""http://a.example""')
    expect(text).toContain('合计,,150')
  }
  rmSync(folder, { recursive: true })
}, 120_000)
