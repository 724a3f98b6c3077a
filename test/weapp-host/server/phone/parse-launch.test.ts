import { parseLaunch } from './parse-launch'

it('starts at the first page when nothing is named', () => {
  expect(parseLaunch()).toEqual({ query: {}, scene: 1001 })
})

it('takes the query as it stands', () => {
  expect(parseLaunch('/pages/a/a?item=%E6%98%93&next=b=c&empty')).toEqual({
    path: 'pages/a/a',
    query: { item: '%E6%98%93', next: 'b=c', empty: '' },
    scene: 1001,
  })
})
