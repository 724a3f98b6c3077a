import { toPreload } from './preload'

const app = {
  pages: ['a'],
  preloadRule: { a: { packages: ['x', '__APP__'] }, b: { network: 'all', packages: ['y'] } },
}
const phone = (network: 'wifi' | '4g' | 'none') => ({ network }) as Parameters<typeof toPreload>[2]

describe('toPreload', () => {
  test('names what the rule of the page names, the main package as an empty root', () => {
    expect(toPreload(app, 'a', phone('wifi'))).toEqual(['x', ''])
  })

  test('waits for wifi unless the rule says all', () => {
    expect(toPreload(app, 'a', phone('4g'))).toEqual([])
    expect(toPreload(app, 'b', phone('4g'))).toEqual(['y'])
  })

  test('loads nothing without a network', () => {
    expect(toPreload(app, 'b', phone('none'))).toEqual([])
  })
})
