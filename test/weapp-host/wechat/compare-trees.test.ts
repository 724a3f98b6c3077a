import { compareTrees } from './compare-trees'
import type { DrawnElement } from './drawn-tree'
import { gwxInNode } from './gwx-in-node'
import { runWcc } from './run-wcc'
import { withCompilers } from './with-compilers'
import { withFixture } from '../compile/fixture'

const wxml = '<view class="{{c}}" data-the-id="7" catchtap="go" hidden="{{h}}">{{word}}<text>!</text></view>'
const data = { c: 'red', h: 0, word: 'hi' }

const element: DrawnElement = {
  tag: 'view',
  id: '',
  class: '',
  style: '',
  slot: '',
  dataset: {},
  marks: {},
  events: {},
  properties: { hidden: false },
  children: [],
}
const text: DrawnElement = { ...element, tag: 'text', children: ['!'] }
const view: DrawnElement = {
  ...element,
  class: 'red',
  dataset: { theId: '7' },
  events: { tap: 'go' },
  children: ['hi', text],
}

withCompilers('a tree of the host', () => {
  const compared = (...drawn: DrawnElement[]) =>
    withFixture({ 'a.wxml': wxml }, (folder) => {
      const tree = gwxInNode(runWcc(folder, ['a.wxml']))('a.wxml')?.(data)
      return compareTrees(tree?.children ?? [], drawn)
    })

  test('equals that of WeChat, and everything in it was compared', async () => {
    expect(await compared(view)).toMatchObject({ differences: [], nodes: 4, attributes: 4 })
  })

  test.each<[string, DrawnElement, object]>([
    ['text', { ...view, children: ['ho', text] }, { at: 'view 0 > "hi" 0', what: 'text' }],
    ['tag', { ...view, children: ['hi', { ...text, tag: 'view' }] }, { at: 'view 0 > text 1', what: 'tag' }],
    ['order', { ...view, children: [text, 'hi'] }, { at: 'view 0 > "hi" 0', what: 'text' }],
    ['missing node', { ...view, children: ['hi'] }, { at: 'view 0', what: 'children' }],
    ['class', { ...view, class: 'blue' }, { what: 'class', byWeChat: 'red', byHost: 'blue' }],
    ['id that nobody gave', { ...view, id: 'x' }, { what: 'id', byWeChat: '', byHost: 'x' }],
    ['dataset', { ...view, dataset: {} }, { what: 'data-the-id' }],
    ['data that nobody gave', { ...view, dataset: { theId: '7', x: 1 } }, { what: 'data-x' }],
    ['handler', { ...view, events: { tap: 'stay' } }, { what: 'catchtap' }],
    ['event that nobody bound', { ...view, events: { tap: 'go', blur: 'go' } }, { what: 'bindblur' }],
    ['property', { ...view, properties: { hidden: true } }, { what: 'hidden' }],
    ['property that is not known', { ...view, properties: {} }, { what: 'hidden' }],
  ])('differs by a planted %s', async (_, drawn, difference) => {
    const { differences } = await compared(drawn)
    expect(differences[0]).toMatchObject(difference)
  })
})
