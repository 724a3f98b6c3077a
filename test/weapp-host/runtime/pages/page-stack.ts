import type { PageShell } from './page-shell'

/** The pages that are open, and the tab pages that are kept beside them (framework/app-service/route.html). */
export class PageStack {
  readonly stack: PageShell[] = []
  readonly kept: PageShell[] = []

  constructor(private readonly isTab: (route: string) => boolean) {}

  top(): PageShell {
    const top = this.stack[this.stack.length - 1]
    if (top === undefined) throw new Error('no page is open')
    return top
  }

  closeTop(): void {
    this.stack.pop()?.close()
  }

  closeAll(): void {
    while (this.stack.length > 0) this.closeTop()
    for (const page of this.kept.splice(0)) page.close()
  }

  /** Leaves nothing open: tab pages are hidden and kept, others closed. */
  clearForTab(route: string): void {
    while (this.stack.length > 0) {
      const page = this.stack.pop()
      if (page === undefined) break
      if (!this.isTab(page.route)) page.close()
      else {
        if (page.route !== route) page.hide()
        this.kept.push(page)
      }
    }
  }

  /** A tab page that was open before. */
  takeKept(route: string): PageShell | undefined {
    const at = this.kept.findIndex((page) => page.route === route)
    return at < 0 ? undefined : this.kept.splice(at, 1)[0]
  }
}
