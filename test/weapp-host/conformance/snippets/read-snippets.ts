import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a snippet is: a WXML file, an expression in one, a WXS file or a WXSS file. */
export const kinds = ['wxml', 'expressions', 'wxs', 'wxss'] as const
export type Kind = (typeof kinds)[number]

/**
 * The snippets of `<verdict>-<kind>.txt`: one a line, ⏎ for a line break, below headings with `##`. The lists were
 * written for these tests.
 */
export function readSnippets(verdict: 'refused' | 'accepted', kind: Kind): string[] {
  return readFileSync(join(__dirname, `${verdict}-${kind}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('## '))
    .map((line) => line.replaceAll('⏎', '\n'))
}

const page = 'pages/first/first.wxml'

/** The files of a mini-program in which the snippet stands. */
export function filesWith(kind: Kind, snippet: string): Record<string, string> {
  switch (kind) {
    case 'wxml':
      return { [page]: snippet }
    case 'expressions':
      return { [page]: `<view a="{{${snippet}}}"/>` }
    case 'wxs':
      return { [page]: '<wxs src="./first.wxs" module="a"/>', 'pages/first/first.wxs': snippet }
    case 'wxss':
      return { 'app.wxss': snippet }
  }
}
