/** A page's web view: `<div class="webview"><div class="scroller">`, the page's element in the scroller. */
export class Frame {
  readonly view = document.createElement('div')
  readonly scroller = document.createElement('div')

  /** `background` is seen where the page is pulled away. */
  constructor(stage: HTMLElement, background: string | undefined) {
    this.view.className = 'webview'
    this.scroller.className = 'scroller'
    if (background !== undefined) this.view.style.backgroundColor = background
    this.view.append(this.scroller)
    stage.append(this.view)
    this.measure()
  }

  /** To be called whenever its height may have changed; what `100vh` is in the page. */
  measure(): void {
    this.view.style.setProperty('--vh', `${this.view.clientHeight / 100}px`)
  }

  show(shown: boolean): void {
    this.view.classList.toggle('behind', !shown)
    if (shown) this.measure()
  }

  remove(): void {
    this.view.remove()
  }
}
