import Taro from '@tarojs/taro'
import type { Painting } from './paint'

/** WeChat needs the canvas in the page's markup; browsers create their own. */
export const needsCanvasOnPage = process.env.TARO_ENV === 'weapp'
export const canvasId = 'picture-canvas'

const fineness = 2

/** Paints a picture and returns an address for an image element. Throws if the phone cannot paint. */
export async function makePicture(painting: Painting): Promise<string> {
  if (process.env.TARO_ENV === 'weapp') return makeOnPage(painting)
  const canvas = document.createElement('canvas')
  await paintOn(canvas, painting, () => new Image())
  return canvas.toDataURL('image/png')
}

async function makeOnPage(painting: Painting): Promise<string> {
  const canvas = await canvasOnPage()
  await paintOn(canvas, painting, () => (canvas as unknown as Taro.Canvas).createImage())
  const { width, height } = canvas
  const made = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
    destWidth: width,
    destHeight: height,
  })
  return made.tempFilePath
}

function canvasOnPage(): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${canvasId}`)
      .fields({ node: true }, (found) => {
        const node: unknown = (found as { node?: unknown } | null)?.node
        if (node) resolve(node as HTMLCanvasElement)
        else reject(new Error('no canvas on this page'))
      })
      .exec()
  })
}

type Picturing = Pick<HTMLImageElement, 'onload' | 'onerror' | 'src'>

async function paintOn(
  canvas: HTMLCanvasElement,
  painting: Painting,
  newImage: () => Picturing,
): Promise<void> {
  const { width, height, inlay, paint } = painting
  const picture = inlay === undefined ? undefined : await loaded(newImage(), inlay)
  canvas.width = width * fineness
  canvas.height = height * fineness
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this phone cannot paint')
  pen.scale(fineness, fineness)
  paint(pen, picture)
}

function loaded(image: Picturing, source: string): Promise<CanvasImageSource> {
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image as CanvasImageSource)
    image.onerror = () => reject(new Error('a picture cannot be read'))
    image.src = source
  })
}
