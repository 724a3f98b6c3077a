import { destinationOf } from './route-url'

describe('destinationOf', () => {
  test('counts a relative url from the page that is shown', () => {
    expect(destinationOf('../b/b', 'pages/a/a').route).toBe('pages/b/b')
    expect(destinationOf('c', 'pages/a/a').route).toBe('pages/a/c')
  })

  test('counts an absolute url from the root', () => {
    expect(destinationOf('/pages/b/b', 'pages/a/a').route).toBe('pages/b/b')
  })

  test('leaves the values of the query as they are written', () => {
    expect(destinationOf('/a?x=%E4%B8%AD&y=1=2&z', undefined).query).toEqual({
      x: '%E4%B8%AD',
      y: '1=2',
      z: '',
    })
  })
})
