import type { WindowConfig } from '../../compile/bundle'
import { part } from './part'

/** What one page's bar looks like; app code changes it while the page is open. */
export interface BarLook {
  title: string
  background: string
  /** `white` or `black`, or the colour that `wx.setNavigationBarColor` gave. */
  text: string
  loading: boolean
  home: boolean
  readonly custom: boolean
}

/** What stands at the left: the way back, or home where there is none, as on a page opened from a share. */
export type WayOut = 'back' | 'home' | 'none'

/** As JSON has it (reference/configuration/page.html). */
export function lookOf(config: WindowConfig): BarLook {
  return {
    title: config.navigationBarTitleText ?? '',
    background: config.navigationBarBackgroundColor ?? '#000000',
    text: config.navigationBarTextStyle ?? 'white',
    loading: false,
    home: true,
    custom: config.navigationStyle === 'custom',
  }
}

/** The bar above the page. */
export class NavigationBar {
  private readonly bar = part('#navigation-bar')
  private readonly back = part('#navigation-bar .back')
  private readonly home = part('#navigation-bar .home')

  constructor(acts: { goBack(): void; goHome(): void }) {
    this.back.addEventListener('click', () => acts.goBack())
    this.home.addEventListener('click', () => acts.goHome())
  }

  draw(look: BarLook, way: WayOut): void {
    const isLight = /^(white|#fff(fff)?)$/i.test(look.text)
    this.bar.style.backgroundColor = look.background
    this.bar.style.color = isLight ? '#fff' : '#000'
    this.bar.classList.toggle('custom', look.custom)
    part('#navigation-bar .text').textContent = look.title
    part('#navigation-bar .busy').hidden = !look.loading
    part('#capsule').classList.toggle('white', isLight)
    this.back.hidden = way !== 'back'
    this.home.hidden = way !== 'home' || !look.home
  }
}
