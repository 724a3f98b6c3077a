import { runInNewContext } from 'node:vm'
import { withFixture } from '../../conformance/write-fixture'
import { runWcc } from '../compilers/run-wcc'
import { withCompilers } from '../compilers/with-compilers'
import { findUnknownTemplates } from './unknown-templates'

const page = 'pages/a/a.wxml'

/** Draws the page with WeChat's own code, and returns what it warns of. */
async function warningsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const script = await withFixture(files, (folder) => runWcc(folder, Object.keys(files)))
  const warnings: string[] = []
  const console = { warn: (text: string) => warnings.push(text), log() {}, error() {} }
  runInNewContext(`${script};$gwx('./${page}')({})`, { window: {}, console })
  return warnings
    .filter((warning) => warning.includes('Template'))
    .map((warning) => warning.replace('WXMLRT_$gwx:./', ''))
}

const cases: [string, Record<string, string>][] = [
  ['a name that nobody gives', { [page]: '<view>\n  <template data="{{a}}" is="x"/></view>' }],
  ['a name of its own', { [page]: '<template name="x"><view/></template><template is="x"/>' }],
  ['a use before its template', { [page]: `<template is='x'/><template name='x'></template>` }],
  [
    'a name in a file that it imports',
    { [page]: '<import src="../../b"/><template is="x"/>', 'b.wxml': '<template name="x"></template>' },
  ],
  [
    'a name in a file that it imports from the root',
    { [page]: '<import src="/b.wxml"/><template is="x"/>', 'b.wxml': '<template name="x"></template>' },
  ],
  [
    'a name in a file that an imported file imports',
    {
      [page]: '<import src="/b.wxml"/><template is="x"/>',
      'b.wxml': '<import src="/c.wxml"/>',
      'c.wxml': '<template name="x"></template>',
    },
  ],
  [
    'a name in a file that it includes',
    { [page]: '<include src="/b.wxml"/><template is="x"/>', 'b.wxml': '<template name="x"></template>' },
  ],
  [
    'a name in a file that an included file imports',
    {
      [page]: '<include src="/b.wxml"/><template is="x"/>',
      'b.wxml': '<import src="/c.wxml"/>',
      'c.wxml': '<template name="x"></template>',
    },
  ],
  ['a use in a comment', { [page]: '<!-- <template is="x"/> --><view/>' }],
  ['a use in the text of a script', { [page]: '<wxs module="a">var a = \'<template is="x"/>\'</wxs>' }],
]

withCompilers('a template whose name is unknown', () => {
  test.each(cases)('%s: found when WeChat warns of it, in its words', async (_, files) => {
    expect(findUnknownTemplates(files)).toEqual(await warningsOf(files))
  })

  test('at least one of these is unknown', () => {
    expect(cases.flatMap(([, files]) => findUnknownTemplates(files))).toHaveLength(3)
  })

  test('a name that is an expression is left to the page', () => {
    expect(findUnknownTemplates({ [page]: '<template is="{{x}}"/>' })).toEqual([])
  })
})
