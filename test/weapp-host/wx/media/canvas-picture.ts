import { pictureOf } from '../../components/showing/canvas-image'
import { take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'
import { bytesFromBase64 } from '../files/encoding'
import type { FileStore } from '../files/file-store'

/** A canvas's picture as bytes of a PNG or JPEG. */
export function encoded(
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg',
  quality: number,
): Uint8Array {
  const base64 = canvas.toDataURL(type, quality).split(',')[1]
  if (!base64) throw new Refusal('canvas is empty')
  return bytesFromBase64(base64)
}

/** A new canvas with one part of a picture drawn over all of it. */
export function drawnAgain(
  source: CanvasImageSource,
  from: readonly [x: number, y: number, width: number, height: number],
  width: number,
  height: number,
): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')?.drawImage(source, ...from, 0, 0, width, height)
  return canvas
}

/** `wx.canvasToTempFilePath` of a 2d canvas, sizes in its own pixels. (api/canvas/wx.canvasToTempFilePath.html) */
export function canvasToTempFilePath(store: FileStore, options: Options): object {
  const canvas = options.canvas === undefined ? undefined : pictureOf(options.canvas)
  if (!(canvas instanceof HTMLCanvasElement))
    throw new Refusal('not supported by this host: a canvas without `canvas`, the node of a type="2d"')
  const [x, y] = [take(options, 'x', 'Number', 0), take(options, 'y', 'Number', 0)]
  const width = take(options, 'width', 'Number', canvas.width - x)
  const height = take(options, 'height', 'Number', canvas.height - y)
  const ratio = window.devicePixelRatio
  const [wide, high] = [
    take(options, 'destWidth', 'Number', width * ratio),
    take(options, 'destHeight', 'Number', height * ratio),
  ]
  const picture = drawnAgain(canvas, [x, y, width, height], wide, high)
  const jpeg = options.fileType === 'jpg'
  const bytes = encoded(picture, jpeg ? 'image/jpeg' : 'image/png', take(options, 'quality', 'Number', 1))
  return { tempFilePath: store.addTemporary(bytes, jpeg ? '.jpg' : '.png') }
}
