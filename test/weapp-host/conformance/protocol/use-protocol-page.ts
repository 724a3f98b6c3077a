import type { Element, Page } from '../../launch/mini-program'
import { openFixture, type OpenFixture } from '../open-fixture'

/** The fixture `protocol` with one of its pages open. */
export interface ProtocolPage {
  readonly fixture: OpenFixture
  readonly page: Page
  /** Opens another page, with an empty stack. */
  open(url: string): Promise<void>
  /** Throws when the selector finds nothing. */
  one(selector: string): Promise<Element>
}

/** Opens the fixture once for a test file, and this page afresh for each test. */
export function useProtocolPage(url: string, account?: string): ProtocolPage {
  let fixture: OpenFixture
  let page: Page
  const open = async (path: string) => {
    page = await fixture.goTo(path)
  }
  beforeAll(async () => {
    fixture = await openFixture('protocol', { account })
  }, 60_000)
  beforeEach(() => open(url))
  afterAll(() => fixture.close())
  return {
    open,
    get fixture() {
      return fixture
    },
    get page() {
      return page
    },
    async one(selector) {
      const element = await page.$(selector)
      if (element === null) throw new Error(`no ${selector}`)
      return element
    },
  }
}
