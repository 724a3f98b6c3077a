import { posterPainting } from '../../../../src/miniapp/features/events/resident/poster/poster-painting'
import type { Pen } from '../../../../src/miniapp/platform/picture/paint'

const short = {
  ...{ title: '桶边指导', place: '三号楼', organisation: '鹤鸣社区' },
  when: '11月28日 周六 09:00–11:00',
}
const long = {
  ...{ title: '周'.repeat(30), place: '楼'.repeat(50), organisation: '社'.repeat(24) },
  when: '2026年11月28日 周六 09:00 至 2026年11月29日 周日 11:00',
}

/** Where the lines and the code of a poster are; every character is as wide as the font is high. */
function painted(words: typeof short) {
  const lines: { text: string; y: number; end: number }[] = []
  const codes: { y: number; side: number }[] = []
  const pen = {
    font: '',
    measureText: (text: string) => ({ width: text.length * Number(/(\d+)px/.exec(pen.font)?.[1]) }),
    fillText: (text: string, x: number, y: number) =>
      lines.push({ text, y, end: x + pen.measureText(text).width }),
    drawImage: (_code: unknown, _x: number, y: number, side: number) => codes.push({ y, side }),
    ...{ fillRect() {}, beginPath() {}, arc() {}, fill() {} },
  }
  const painting = posterPainting({ ...words, kind: 'community', code: 'data:image/png;base64,' })
  painting.paint(pen as unknown as Pen, {} as CanvasImageSource)
  const how = lines.pop()
  return { lines, how, code: codes[0], width: painting.width }
}

test.each([
  ['short', short],
  ['as long as they may be', long],
])('words that are %s stay on the poster and beside its code', (_, words) => {
  const { lines, how, code, width } = painted(words)
  expect(lines.map(({ text }) => text).join('')).toContain(words.organisation)
  expect(Math.max(...lines.map(({ end }) => end))).toBeLessThan(width)
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(code!.y)
  expect(code!.y + code!.side).toBeLessThan(how!.y - 13)
  expect(code!.side).toBeGreaterThan(90)
})
