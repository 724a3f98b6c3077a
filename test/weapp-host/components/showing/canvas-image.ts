const pictures = new WeakMap<object, CanvasImageSource>()

/** What `canvas.createImage()` gives (api/canvas/Image.html). */
export class CanvasImage {
  onload: (() => void) | null = null
  onerror: ((error: { errMsg: string }) => void) | null = null
  readonly #picture = new Image()
  readonly #sourceOf: (src: string) => string
  #src = ''

  constructor(sourceOf: (src: string) => string) {
    this.#sourceOf = sourceOf
    pictures.set(this, this.#picture)
    // A picture from elsewhere must not lock the canvas against being read.
    this.#picture.crossOrigin = 'anonymous'
    this.#picture.addEventListener('load', () => this.onload?.())
    this.#picture.addEventListener('error', () =>
      this.onerror?.({ errMsg: `GET ${this.#src} failed to load` }),
    )
  }

  get src(): string {
    return this.#src
  }

  set src(value: string) {
    this.#src = String(value)
    this.#picture.src = this.#sourceOf(this.#src)
  }

  get width(): number {
    return this.#picture.naturalWidth
  }

  get height(): number {
    return this.#picture.naturalHeight
  }
}

/** What can be drawn by a name that app code may hold. */
export function offerPicture(node: object, picture: CanvasImageSource): void {
  pictures.set(node, picture)
}

export function pictureOf(node: unknown): CanvasImageSource {
  const picture = pictures.get(node as object)
  if (!picture) throw new TypeError('drawImage takes what canvas.createImage() or a canvas node gives')
  return picture
}
