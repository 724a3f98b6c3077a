import type { TabBar as TabBarConfig } from '../../compile/bundle'
import { made, part } from './part'

interface Tab {
  readonly pagePath: string
  text: string
  readonly iconPath?: string
  readonly selectedIconPath?: string
  badge: string | null
  dot: boolean
}

export interface TabChange {
  readonly shown?: boolean
  readonly index?: number
  readonly badge?: string | null
  readonly dot?: boolean
  readonly text?: string
}

/** The tabs below tab pages (reference/configuration/app.html#tabBar). */
export class TabBar {
  private readonly bar = part('#tab-bar')
  private readonly tabs: Tab[]
  private shown = true
  private route = ''

  constructor(
    private readonly config: TabBarConfig | undefined,
    private readonly sourceOf: (src: string) => string,
    private readonly choose: (index: number, text: string) => void,
  ) {
    this.tabs = (config?.list ?? []).map((tab) => ({ ...tab, badge: null, dot: false }))
    this.bar.style.background = config?.backgroundColor ?? '#fff'
    this.bar.classList.toggle(
      'words',
      this.tabs.every(({ iconPath }) => iconPath === undefined),
    )
  }

  /** The page that is shown now. */
  follow(route: string): void {
    this.route = route
    this.draw()
  }

  change({ shown, index, ...look }: TabChange): void {
    if (shown !== undefined) this.shown = shown
    const tab = index === undefined ? undefined : this.tabs[index]
    if (index !== undefined && tab === undefined) throw new Error('tabbar item not found')
    if (tab !== undefined)
      Object.assign(tab, Object.fromEntries(Object.entries(look).filter(([, v]) => v !== undefined)))
    this.draw()
  }

  private draw(): void {
    const isTab = this.tabs.some(({ pagePath }) => pagePath === this.route)
    this.bar.hidden = !isTab || !this.shown || this.config?.custom === true
    this.bar.replaceChildren(...this.tabs.map((tab, index) => this.button(tab, index)))
  }

  private button(tab: Tab, index: number): HTMLElement {
    const selected = tab.pagePath === this.route
    const button = made('button', selected ? 'selected' : '')
    button.style.color = (selected ? this.config?.selectedColor : this.config?.color) ?? ''
    const icon = selected ? (tab.selectedIconPath ?? tab.iconPath) : tab.iconPath
    if (icon !== undefined) button.append(Object.assign(new Image(), { src: this.sourceOf(icon), alt: '' }))
    button.append(made('span', '', tab.text))
    if (tab.badge !== null) button.append(made('b', 'mark', tab.badge))
    else if (tab.dot) button.append(made('b', 'mark'))
    button.addEventListener('click', () => this.choose(index, tab.text))
    return button
  }
}
