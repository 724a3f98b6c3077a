import Taro from '@tarojs/taro'
import type { Painting } from './paint'

/** The canvas that WeChat paints on must stand on the page; browsers make one of their own. */
export const needsCanvasOnPage = process.env.TARO_ENV === 'weapp'
export const canvasId = 'picture-canvas'

const fineness = 2

/** Paints, and gives an address that an image can show. Throws where the phone cannot paint. */
export async function makePicture(painting: Painting): Promise<string> {
  if (process.env.TARO_ENV === 'weapp') return makeOnPage(painting)
  const canvas = document.createElement('canvas')
  paintOn(canvas, painting)
  return canvas.toDataURL('image/png')
}

async function makeOnPage(painting: Painting): Promise<string> {
  const canvas = await canvasOnPage()
  paintOn(canvas, painting)
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

function paintOn(canvas: HTMLCanvasElement, { width, height, paint }: Painting): void {
  canvas.width = width * fineness
  canvas.height = height * fineness
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this phone cannot paint')
  pen.scale(fineness, fineness)
  paint(pen)
}
