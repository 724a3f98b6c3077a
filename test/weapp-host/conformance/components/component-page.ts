import type { Element, MiniProgram, Page } from '../../launch/mini-program'
import { openFixture, type OpenFixture } from '../open-fixture'

export interface Heard {
  readonly type: string
  readonly detail: Record<string, unknown>
  readonly id: string
}

/** A page of the fixture `components`, whose handlers write down what they hear. */
export class ComponentPage {
  constructor(
    private readonly page: Page,
    private readonly fixture: OpenFixture,
  ) {}

  get miniProgram(): MiniProgram {
    return this.fixture.miniProgram
  }

  /** What has been reported since the test began. */
  get problems(): string[] {
    return this.fixture.problems.map(({ text }) => text)
  }

  async find(selector: string): Promise<Element> {
    const element = await this.page.$(selector)
    if (!element) throw new Error(`${selector} is not on the page`)
    return element
  }

  async tap(selector: string): Promise<void> {
    await (await this.find(selector)).tap()
  }

  async text(selector: string): Promise<string> {
    return (await this.find(selector)).text()
  }

  async property(selector: string, name: string): Promise<unknown> {
    return (await this.find(selector)).property(name)
  }

  async style(selector: string, name: string): Promise<string> {
    return (await this.find(selector)).style(name)
  }

  /** A component's own act, as the automator's subclasses of Element send it: `input.input`, `slider.slideTo` … */
  async act(selector: string, name: string, ...values: unknown[]): Promise<unknown> {
    const element = await this.find(selector)
    return element['callFunction'](`${element.tagName}.${name}`, ...values) as Promise<unknown>
  }

  /** Types into an input or a textarea. */
  async type(selector: string, text: string): Promise<void> {
    await this.act(selector, 'input', text)
  }

  async set(data: object): Promise<void> {
    await this.page.setData(data)
    await this.page.waitFor(60)
  }

  async data(path: string): Promise<unknown> {
    return this.page.data(path) as Promise<unknown>
  }

  call(method: string, ...values: unknown[]): Promise<unknown> {
    return this.page.callMethod(method, ...values) as Promise<unknown>
  }

  async heard(...types: string[]): Promise<Heard[]> {
    const all = (await this.page.data('heard')) as Heard[]
    return types.length === 0 ? all : all.filter(({ type }) => types.includes(type))
  }

  async types(): Promise<string[]> {
    return (await this.heard()).map(({ type }) => type)
  }

  /** The details of all events of a type, in order. */
  async details(type: string): Promise<Record<string, unknown>[]> {
    return (await this.heard(type)).map(({ detail }) => detail)
  }

  /** Waits until so many events of the type were heard; two seconds at most. */
  async hears(type: string, count = 1): Promise<Record<string, unknown>[]> {
    for (let left = 40; left > 0; left -= 1) {
      const details = await this.details(type)
      if (details.length >= count) return details
      await this.page.waitFor(50)
    }
    throw new Error(`${count} × ${type} was not heard, only: ${(await this.types()).join(', ')}`)
  }
}

/** Opens the fixture once for a test file; `open` starts a page of it afresh. */
export function useComponents(): { open(name: string): Promise<ComponentPage> } {
  let fixture: OpenFixture
  beforeAll(async () => {
    fixture = await openFixture('components')
  }, 60_000)
  afterAll(() => fixture.close())
  return {
    async open(name) {
      const page = await fixture.goTo(`/pages/${name}/${name}`)
      fixture.problems.length = 0
      return new ComponentPage(page, fixture)
    },
  }
}
