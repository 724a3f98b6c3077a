import type { AppConfig } from '../compile/bundle'
import { findText, textOf } from './find-text'
import { ask, currentPage, type Element, goTo, type MiniProgram, type Page } from '../launch/mini-program'
import { cutNetwork, joinNetwork, onDevtools } from '../launch/on-devtools'
import type { Problem } from '../launch/problems'
import { waitUntil } from '../launch/wait-until'
import { notePage } from '../launch/watch-pages'

/** One person with a phone: what they see and do, in their words. */
export class Story {
  private expected: RegExp[] = []
  private largestSetData = 64 * 1024

  constructor(
    readonly miniProgram: MiniProgram,
    readonly app: AppConfig,
    /** console.error and exceptions so far, expected ones too. */
    readonly problems: Problem[],
  ) {}

  page(): Promise<Page> {
    return currentPage(this.miniProgram)
  }

  /** Opens a page as from a shared card: nothing is below it. */
  goTo(url: string): Promise<Page> {
    return goTo(this.miniProgram, url)
  }

  /** By selector if it begins with `.`, `#` or `[`; else by the words that are seen on it. Throws when there is none. */
  async find(what: string): Promise<Element> {
    const found = /^[.#[]/.test(what)
      ? await (await this.page()).$(what)
      : await findText(this.miniProgram, what)
    if (found) return found
    throw new Error(`“${what}” is nowhere to be seen. The page says:\n${await this.textOf()}`)
  }

  async tapText(words: string): Promise<void> {
    await (await this.find(words)).tap()
  }

  /** Taps, and waits until the open page, whichever that is by then, shows what it brings. */
  async tapToSee(words: string, brought: string, ms?: number): Promise<void> {
    await this.tapText(words)
    await this.waitForText(brought, ms)
  }

  /** Taps a tab below the page, by its words. */
  async tapTab(words: string): Promise<void> {
    const tab = this.app.tabBar?.list.find(({ text }) => text === words)
    if (tab === undefined) throw new Error(`No tab says “${words}”.`)
    await this.miniProgram.native().switchTab({ url: `/${tab.pagePath}` })
  }

  /** Types into the field that a selector names, or that shows these words while it is empty. */
  async typeInto(what: string, text: string): Promise<void> {
    const field = /^[.#[]/.test(what) ? await this.find(what) : await this.fieldAsking(what)
    if (!('input' in field)) throw new Error(`${what} is a ${field.tagName}, which nobody can type into`)
    await (field as Element & { input(value: string): Promise<void> }).input(text)
  }

  /** Types into several fields, each named as `typeInto` names it. */
  async fillIn(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [what, text] of Object.entries(texts)) await this.typeInto(what, text)
  }

  /** Everything the open page says. */
  textOf(): Promise<string> {
    return textOf(this.miniProgram)
  }

  /** Waits until the open page, whichever that is by then, shows the words. */
  async waitForText(words: string, ms = 5000): Promise<void> {
    const shown = await waitUntil(async () => (await this.textOf()).includes(words), ms)
    if (!shown)
      throw new Error(`After ${ms} ms “${words}” is not there. The page says:\n${await this.textOf()}`)
  }

  async offline(): Promise<void> {
    if (onDevtools) return cutNetwork(this.miniProgram)
    await ask(this.miniProgram, 'Host.setNetwork', { type: 'none' })
  }

  async online(): Promise<void> {
    if (onDevtools) return joinNetwork(this.miniProgram)
    await ask(this.miniProgram, 'Host.setNetwork', { type: 'wifi' })
  }

  /** Problems that this story is about: each pattern must meet one, and what none meets fails the story. */
  expectProblems(...patterns: RegExp[]): void {
    this.expected.push(...patterns)
  }

  /** Bytes that one setData may have in this story; 64 KB unless said. */
  allowSetData(bytes: number): void {
    this.largestSetData = bytes
  }

  /** Throws for everything that the story did not expect, and begins to count anew. */
  async settleUp(): Promise<void> {
    const { expected, largestSetData } = this
    await notePage(this.miniProgram)
    const problems = this.problems.splice(0)
    this.expected = []
    this.largestSetData = 64 * 1024
    const faults = problems.filter(({ text }) => !expected.some((pattern) => pattern.test(text)))
    const missed = expected.filter((pattern) => !problems.some(({ text }) => pattern.test(text)))
    const { largest } = await this.setDataReport()
    const complaints = [
      ...faults.map(({ kind, text }) => `Unexpected ${kind}: ${text}`),
      ...missed.map((pattern) => `Expected a problem like ${pattern}, and there was none.`),
      ...(largest > largestSetData ? [`A setData of ${largest} bytes; ${largestSetData} are allowed.`] : []),
    ]
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  }

  /** How many setData calls there were since this was asked last; DevTools does not count, and says none. */
  async setDataCalls(): Promise<number> {
    return (await this.setDataReport()).calls
  }

  private async setDataReport(): Promise<{ calls: number; largest: number }> {
    return onDevtools ? { calls: 0, largest: 0 } : ask(this.miniProgram, 'Host.setDataReport')
  }

  private async fieldAsking(words: string): Promise<Element> {
    const fields: Element[] = await (await this.page()).$$('input, textarea')
    const asks = await Promise.all(fields.map((field) => field.property('placeholder')))
    const field = fields.find((_, at) => String(asks[at]).includes(words))
    if (field === undefined)
      throw new Error(`No field asks for “${words}”, only: ${asks.join('; ') || 'none'}`)
    return field
  }
}
