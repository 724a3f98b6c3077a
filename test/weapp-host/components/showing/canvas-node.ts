import { CanvasImage, offerPicture, pictureOf } from './canvas-image'

/** The node that app code draws on (api/canvas/Canvas.html); nothing of the DOM shows through it. */
export class CanvasNode {
  readonly #surface: HTMLCanvasElement
  readonly #sourceOf: (src: string) => string
  #context: CanvasRenderingContext2D | undefined

  constructor(surface: HTMLCanvasElement, sourceOf: (src: string) => string) {
    this.#surface = surface
    this.#sourceOf = sourceOf
    offerPicture(this, surface)
  }

  get width(): number {
    return this.#surface.width
  }

  set width(pixels: number) {
    this.#surface.width = pixels
  }

  get height(): number {
    return this.#surface.height
  }

  set height(pixels: number) {
    this.#surface.height = pixels
  }

  getContext(type: string): CanvasRenderingContext2D {
    if (type !== '2d') throw new Error(`canvas.getContext('${type}') is not supported by this host`)
    this.#context ??= this.#openContext()
    return this.#context
  }

  createImage(): CanvasImage {
    return new CanvasImage(this.#sourceOf)
  }

  createPath2D(path?: Path2D): Path2D {
    return path ? new Path2D(path) : new Path2D()
  }

  createImageData(): ImageData {
    return new ImageData(this.width, this.height)
  }

  requestAnimationFrame(run: (time: number) => void): number {
    return requestAnimationFrame(run)
  }

  cancelAnimationFrame(id: number): void {
    cancelAnimationFrame(id)
  }

  /** `quality` from 0 to 1, for image/jpeg. */
  toDataURL(type?: string, quality?: number): string {
    return this.#surface.toDataURL(type, quality)
  }

  #openContext(): CanvasRenderingContext2D {
    const context = this.#surface.getContext('2d')
    if (!context) throw new Error('the browser gives no 2d context')
    const drawImage = context.drawImage.bind(context) as (...values: unknown[]) => void
    const createPattern = context.createPattern.bind(context)
    Object.defineProperties(context, {
      canvas: { value: this },
      drawImage: { value: (image: unknown, ...place: number[]) => drawImage(pictureOf(image), ...place) },
      createPattern: {
        value: (image: unknown, repetition: string) => createPattern(pictureOf(image), repetition),
      },
    })
    return context
  }
}
