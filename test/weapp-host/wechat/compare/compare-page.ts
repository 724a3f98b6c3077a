import type { Draw, Gwx } from '../templates/load-gwx'
import type { VirtualTree } from '../templates/virtual-tree'
import { compareTrees } from './compare-trees'
import type { DrawnPage, DrawnPart } from './drawn-tree'

export interface ComparedPage {
  readonly route: string
  readonly nodes: number
  readonly attributes: number
  readonly deliberate: number
  /** In words; none where the host drew what WeChat would. */
  readonly complaints: readonly string[]
}

/** Holds a page and every component in it against what WeChat's templates make of the same data. */
export function comparePage({ route, parts }: DrawnPage, gwx: Gwx): ComparedPage {
  const compared = parts.map(({ path, data, children }) => {
    const draw = gwx(`${path}.wxml`)
    const { differences, ...counts } = compareTrees(drawn(data, draw, path), children)
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
    deliberate: sum(({ deliberate }) => deliberate),
    complaints: compared.flatMap(({ complaints }) => complaints),
  }
}

/** Throws, naming the file, what the template throws. */
function drawn(data: DrawnPart['data'], draw: Draw | undefined, path: string): VirtualTree['children'] {
  if (draw === undefined) throw new Error(`${path}.wxml is no template`)
  try {
    return draw(data).children
  } catch (error) {
    throw new Error(`${path}.wxml throws in WeChat: ${String(error)}`, { cause: error })
  }
}

function inWords(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
