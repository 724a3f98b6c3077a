const shown = new Map<object, string>()

/** `root-font-size` counts for the window, and so only while its page is shown. */
export class RootFontSize {
  private size = ''
  private isShown = false
  private readonly watching = new IntersectionObserver((seen) => {
    this.isShown = seen.at(-1)?.isIntersecting ?? false
    this.apply()
  })

  constructor(private readonly element: Element) {}

  /** A length of CSS, `system` for the phone's own setting, or '' for the usual. */
  set(size: string): void {
    this.size = size
    const page = this.element.closest('wx-page')
    if (page) this.watching.observe(page)
    this.apply()
  }

  drop(): void {
    this.watching.disconnect()
    this.isShown = false
    this.apply()
  }

  private apply(): void {
    shown.delete(this)
    if (this.isShown && this.size !== '' && this.size !== 'system') shown.set(this, this.size)
    document.documentElement.style.fontSize = [...shown.values()].at(-1) ?? ''
  }
}
