import { createHash } from 'node:crypto'
import { gwxInNode } from '../templates/gwx-in-node'
import { comparePage } from './compare-page'
import type { DrawnPage } from './drawn-tree'

/** One page with one set of data, which was held against WeChat's templates. */
export interface ComparedState {
  readonly route: string
  /** Of the data of the page and of its components. */
  readonly hash: string
  readonly nodes: number
  readonly attributes: number
  /** Attributes that differ on purpose (`deliberate-differences.ts`). */
  readonly deliberate: number
}

/** States that a run of the mini-program has shown; asked for while it runs, compared when it is over. */
export class PageStates {
  private readonly seen = new Map<string, DrawnPage>()

  /** @param take asks the host for the page if anything was drawn since it was asked last (`Host.takePage`) */
  constructor(private readonly take: () => Promise<{ readonly page?: DrawnPage }>) {}

  async look(): Promise<void> {
    const { page } = await this.take()
    if (page !== undefined) this.seen.set(JSON.stringify(page), page)
  }

  /**
   * @param script what `runWcc` made of the mini-program
   * @throws an Error with every difference, in words
   */
  compare(script: string): ComparedState[] {
    const gwx = gwxInNode(script)
    const compared = [...this.seen.values()].map((page) => ({ page, ...comparePage(page, gwx) }))
    const complaints = new Set(compared.flatMap((each) => each.complaints))
    if (complaints.size > 0) throw new Error([...complaints].join('\n'))
    return compared.map(({ page, route, nodes, attributes, deliberate }) => {
      return { route, hash: hashOf(page), nodes, attributes, deliberate }
    })
  }
}

function hashOf({ route, parts }: DrawnPage): string {
  const data = parts.map((part) => [part.path, part.data])
  return createHash('sha1')
    .update(JSON.stringify([route, data]))
    .digest('base64')
}
