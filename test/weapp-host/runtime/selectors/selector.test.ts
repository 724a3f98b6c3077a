import { parseSelector } from './selector'

describe('parseSelector', () => {
  test('takes tag, id, classes and attributes of one node together', () => {
    expect(parseSelector('view#a.b.c[data-x="1 2"]')).toEqual([
      [
        {
          combinator: ' ',
          tag: 'view',
          id: 'a',
          classes: ['b', 'c'],
          attributes: [{ name: 'data-x', operator: '=', value: '1 2' }],
        },
      ],
    ])
  })

  test('tells descendants, children and the inside of components apart', () => {
    const [steps] = parseSelector('.a .b > .c >>> .d')
    expect(steps?.map(({ combinator, classes }) => [combinator, classes[0]])).toEqual([
      [' ', 'a'],
      [' ', 'b'],
      ['>', 'c'],
      ['>>>', 'd'],
    ])
  })

  test('takes several selectors with a comma', () => {
    expect(parseSelector('#a, .b')).toHaveLength(2)
  })

  test.each(['', '.a >', ', .a', 'a:first-child', '.a + .b'])('refuses "%s"', (selector) => {
    expect(() => parseSelector(selector)).toThrow(/the selector/)
  })
})
