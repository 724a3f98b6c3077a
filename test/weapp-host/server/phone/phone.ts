import type { Browser, Page } from 'playwright-core'
import type { NodeEnd } from '../../link/node-end'
import { usualScreen } from '../../wechat/sheets/screen'

const screen = {
  viewport: { width: usualScreen.width, height: 812 },
  deviceScaleFactor: usualScreen.devicePixelRatio,
  locale: 'zh-CN',
}

/** Milliseconds in which the mini-program must have shown its first page. */
const patience = 30_000

/** The page in Chromium that hosts the mini-program, as the server handles it. */
export class Phone {
  private agent: NodeEnd | undefined
  private starting: Start = new Start()

  private constructor(private readonly page: Page) {}

  /** A phone that is switched on, with no mini-program in it yet. `onFault` hears when it is beyond help. */
  static async open(browser: Browser, onFault: (error: Error) => void): Promise<Phone> {
    const context = await browser.newContext(screen)
    const page = await context.newPage()
    const phone = new Phone(page)
    page.on('crash', () => onFault(new Error('the page in Chromium crashed')))
    page.on('pageerror', (error) => {
      // Whatever the mini-program throws, the runtime reports. This is a fault of the host.
      console.error(error)
      phone.starting.settle(error.message)
    })
    if (process.env.WEAPP_HOST_CONSOLE === '1') page.on('console', (line) => console.error(line.text()))
    return phone
  }

  /** Loads the host page; resolves when the first page of the mini-program is shown. */
  async start(address: string): Promise<void> {
    await this.page.goto(address)
    await this.started()
  }

  /** Loads it anew, as `wx.restartMiniProgram` does. */
  async restart(): Promise<void> {
    this.starting = new Start()
    await this.page.reload()
    await this.started()
  }

  arrived(agent: NodeEnd): void {
    this.agent = agent
  }

  /** The page says that it is there, or why it cannot be. */
  hearStarted(failed: string | undefined): void {
    this.starting.settle(failed)
  }

  /** Asks the agent. What was asked when the mini-program restarted is answered with nothing, once it is back. */
  async ask(method: string, params: object): Promise<unknown> {
    const { starting } = this
    await this.started()
    try {
      return await this.agent?.ask(method, params)
    } catch (error) {
      if (starting === this.starting) throw error
      await this.started()
      return {}
    }
  }

  /** A press of the mouse at the point where the agent found the element: overlays catch it as on a phone. */
  async tap(params: object): Promise<void> {
    const { x, y } = (await this.ask('Host.prepareTap', params)) as { x: number; y: number }
    await this.page.mouse.click(x, y)
    await this.ask('Host.settle', {})
  }

  /** A PNG, base64. */
  async screenshot(): Promise<string> {
    await this.started()
    return (await this.page.screenshot()).toString('base64')
  }

  private started(): Promise<void> {
    return this.starting.done(patience)
  }
}

/** One start of the mini-program, which may be waited for by many. */
class Start {
  private readonly outcome: Promise<string | undefined>
  settle!: (failed: string | undefined) => void

  constructor() {
    this.outcome = new Promise((resolve) => {
      this.settle = resolve
    })
  }

  async done(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, milliseconds, `the mini-program did not start in ${milliseconds / 1000} s`)
    })
    const failed = await Promise.race([this.outcome, late])
    clearTimeout(timer)
    if (failed !== undefined) throw new Error(failed)
  }
}
