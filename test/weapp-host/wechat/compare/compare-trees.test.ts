import { withFixture } from '../../conformance/write-fixture'
import { runWcc } from '../compilers/run-wcc'
import { withCompilers } from '../compilers/with-compilers'
import { gwxInNode } from '../templates/gwx-in-node'
import { compareTrees } from './compare-trees'
import type { DrawnElement } from './drawn-tree'

const wxml =
  '<view class="{{c}}" data-the-id="7" catchtap="go" hidden="{{h}}" hover-stay-time="{{t}}">{{word}}<text>!</text></view>'
const data = { c: 'red', h: 0, t: 400, word: 'hi' }

const element: DrawnElement = {
  tag: 'view',
  id: '',
  class: '',
  style: '',
  slot: '',
  dataset: {},
  marks: {},
  events: {},
  properties: { hidden: false, hoverStayTime: 400 },
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
  const compared = (drawn: DrawnElement, changes: object = {}) =>
    withFixture({ 'a.wxml': wxml }, (folder) => {
      const tree = gwxInNode(runWcc(folder, ['a.wxml']))('a.wxml')?.({ ...data, ...changes })
      return compareTrees(tree?.children ?? [], [drawn])
    })

  test('equals that of WeChat, and everything in it was compared', async () => {
    expect(await compared(view)).toMatchObject({ differences: [], nodes: 4, attributes: 5, deliberate: 0 })
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
    ['property', { ...view, properties: { ...view.properties, hidden: true } }, { what: 'hidden' }],
    ['property that is not known', { ...view, properties: { hoverStayTime: 400 } }, { what: 'hidden' }],
  ])('differs by a planted %s', async (_, drawn, difference) => {
    const { differences } = await compared(drawn)
    expect(differences[0]).toMatchObject(difference)
  })

  test.each([
    ['spaces between classes', { c: ' red  ' }],
    ['the default of a property that was given nothing', { t: undefined }],
    ['the default of a number that was given a word', { t: 'soon' }],
  ])('may differ by %s, and that is counted', async (_, changes) => {
    expect(await compared(view, changes)).toMatchObject({ differences: [], attributes: 5, deliberate: 1 })
  })
})
