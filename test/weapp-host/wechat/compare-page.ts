import { compareTrees } from './compare-trees'
import type { DrawnPage } from './drawn-tree'
import type { Gwx } from './load-gwx'

export interface ComparedPage {
  readonly route: string
  readonly nodes: number
  readonly attributes: number
  /** In words; none where the host drew what WeChat would. */
  readonly complaints: readonly string[]
}

/** Holds a page and every component in it against what WeChat's templates make of the same data. */
export function comparePage({ route, parts }: DrawnPage, gwx: Gwx): ComparedPage {
  const compared = parts.map(({ path, data, children }) => {
    const draw = gwx(`${path}.wxml`)
    if (draw === undefined) throw new Error(`${path}.wxml is no template`)
    const { differences, ...counts } = compareTrees(draw(data).children, children)
    const complaints = differences.map(
      ({ at, what, byWeChat, byHost }) =>
        `${path}: ${at}: ${what}: ${inWords(byWeChat)} in WeChat, ${inWords(byHost)} here`,
    )
    return { ...counts, complaints }
  })
  const sum = (count: (each: (typeof compared)[number]) => number) =>
    compared.reduce((total, each) => total + count(each), 0)
  return {
    route,
    nodes: sum(({ nodes }) => nodes),
    attributes: sum(({ attributes }) => attributes),
    complaints: compared.flatMap(({ complaints }) => complaints),
  }
}

function inWords(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
