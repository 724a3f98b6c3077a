import { CanvasNode } from '../../components/showing/canvas-node'
import type { Host } from '../../runtime/host'
import { asyncApis } from '../core/async-api'
import { optionsFrom, take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'
import type { FileStore } from '../files/file-store'
import { canvasToTempFilePath, drawnAgain, encoded } from './canvas-picture'
import { openPicture } from './picture-file'

async function getImageInfo(host: Host, store: FileStore, options: Options): Promise<object> {
  const { path, type, bitmap } = await openPicture(host, store, take(options, 'src', 'String'))
  return { path, type, width: bitmap.width, height: bitmap.height, orientation: 'up' }
}

/** `quality` 0 to 100. (api/media/image/wx.compressImage.html) */
async function compressImage(host: Host, store: FileStore, options: Options): Promise<object> {
  const { bitmap } = await openPicture(host, store, take(options, 'src', 'String'))
  const { width, height } = bitmap
  const wide = take(options, 'compressedWidth', 'Number', width)
  const high = take(options, 'compressedHeight', 'Number', Math.round((height * wide) / width))
  const bytes = encoded(
    drawnAgain(bitmap, [0, 0, width, height], wide, high),
    'image/jpeg',
    take(options, 'quality', 'Number', 80) / 100,
  )
  return { tempFilePath: store.addTemporary(bytes, '.jpg') }
}

/** The viewer itself is not drawn. (api/media/image/wx.previewImage.html) */
function previewImage(options: Options): void {
  if (take(options, 'urls', 'Array').length === 0) throw new Refusal('urls is empty', { errno: 1001 })
}

function createOffscreenCanvas(host: Host, given?: unknown): object {
  const options = optionsFrom(given)
  if (options.type !== '2d')
    throw new Error('createOffscreenCanvas: only type "2d" is supported by this host')
  const size = {
    width: take(options, 'width', 'Number', 300),
    height: take(options, 'height', 'Number', 150),
  }
  const surface = Object.assign(document.createElement('canvas'), size)
  return new CanvasNode(surface, (src) => host.sourceOf(src, host.router.top().route))
}

/** (api/media/image/, api/canvas/) */
export function pictureApis(host: Host, store: FileStore): Record<string, unknown> {
  return {
    createOffscreenCanvas: (options?: unknown) => createOffscreenCanvas(host, options),
    ...asyncApis(host, {
      getImageInfo: (options) => getImageInfo(host, store, options),
      compressImage: (options) => compressImage(host, store, options),
      previewImage,
      canvasToTempFilePath: (options) => canvasToTempFilePath(store, options),
    }),
  }
}
