/** A template whose outcome was not what one would expect, or differed between this host and WeChat once. */
export interface TemplateCase {
  readonly title: string
  readonly wxml: string
  readonly data: Readonly<Record<string, unknown>>
  /** The text that WeChat's compiled code makes of it; the test holds it against that code. */
  readonly shows: string
  /** What is told as an error; nothing without it. */
  readonly error?: string
}

const wxs = (body: string) => `<wxs module="m">${body}</wxs>`

const rendering: readonly TemplateCase[] = [
  { title: 'null amid text is a word', wxml: 'a{{x}}b', data: { x: null }, shows: 'anullb' },
  { title: 'undefined amid text is nothing', wxml: 'a{{x}}b', data: {}, shows: 'ab' },
  { title: 'a part of nothing is nothing', wxml: '[{{x.y.z}}]', data: {}, shows: '[]' },
  { title: 'a function is not printed', wxml: '[{{x.map}}]', data: { x: [] }, shows: '[]' },
  { title: 'a method of data is not called', wxml: '[{{x.trim()}}]', data: { x: 'y' }, shows: '[]' },
  {
    title: 'a fraction repeats once more',
    wxml: '<text wx:for="{{x}}" wx:key="*this">{{item}}</text>',
    data: { x: 2.5 },
    shows: '012',
  },
  {
    title: 'an entity stays as it is written',
    wxml: '<text>&lt;{{x}}&nbsp;</text>',
    data: { x: '&lt;' },
    shows: '&lt;&lt;&nbsp;',
  },
  { title: 'a written \\n is a new line', wxml: '<text>a\\nb</text>', data: {}, shows: 'a\nb' },
  {
    title: 'the name of a WXS module wins over the item of a loop',
    wxml: `<wxs module="item">module.exports = 'module'</wxs><text wx:for="{{x}}" wx:key="*this">{{item}}</text>`,
    data: { x: ['item'] },
    shows: 'module',
  },
  {
    title: 'a template that uses itself stops',
    wxml: '<template name="t">{{x}}<template is="t" data="{{x: x - 1}}" wx:if="{{x > 0}}" /></template><template is="t" data="{{x}}" />',
    data: { x: 3 },
    shows: '3',
  },
]

const scripts: readonly TemplateCase[] = [
  {
    title: 'WXS has getRegExp',
    wxml: `${wxs("module.exports = function (x) { return x.replace(getRegExp('a', 'g'), 'b') }")}{{m(x)}}`,
    data: { x: 'banana' },
    shows: 'bbnbnb',
  },
  {
    title: 'WXS has getDate',
    wxml: `${wxs('module.exports = function (x) { return getDate(x).getFullYear() }')}{{m(x)}}`,
    data: { x: 1_700_000_000_000 },
    shows: '2023',
  },
  {
    title: 'WXS tells a type by its constructor',
    wxml: `${wxs("module.exports = function (x) { return x.constructor === 'Array' }")}{{m(x)}}`,
    data: { x: [] },
    shows: 'true',
  },
  {
    title: 'WXS changes a copy',
    wxml: `${wxs('module.exports = function (x) { x.push(1); return x.length }')}{{m(x)}} {{x.length}}`,
    data: { x: [] },
    shows: '1 0',
  },
  {
    title: 'what throws in WXS is nothing, and is told',
    wxml: `${wxs('module.exports = function (x) { return x.y.z }')}[{{m(x)}}]`,
    data: { x: {} },
    shows: '[]',
    error: 'TypeError: Cannot read properties of undefined',
  },
]

export const templateCases = [...rendering, ...scripts]
