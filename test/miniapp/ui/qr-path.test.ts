import { qrPath } from '../../../src/miniapp/ui/qr/qr-path'

describe('qrPath', () => {
  test('leaves four light modules around the code, as scanners ask for', () => {
    const { size, path } = qrPath('lh-me:0123456789abcdef')
    const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
      +x!,
      +y!,
      +x! + +width!,
    ])
    expect(Math.min(...corners.map(([x]) => x!))).toBe(4)
    expect(Math.min(...corners.map(([, y]) => y!))).toBe(4)
    expect(Math.max(...corners.map(([, , right]) => right!))).toBe(size - 4)
  })

  test('draws the three finder patterns: seven dark modules in a row', () => {
    const { size, path } = qrPath('lh-me:0123456789abcdef')
    expect(path).toContain('M4 4h7v1H4z')
    expect(path).toContain(`M${size - 11} 4h7v1`)
    expect(path).toContain(`M4 ${size - 5}h7v1`)
  })

  test('is another path for another text', () => {
    expect(qrPath('a').path).not.toBe(qrPath('b').path)
  })
})
