import { bestSmallEnough, type ChosenPhoto } from './compress'

/** Length of the longer side, in pixels. */
const longestSide = 1024

/**
 * Opens the browser's file dialogue. Never resolves if it is closed without a choice: there is no event for
 * that.
 */
export async function choosePhotoOnWeb(): Promise<ChosenPhoto | undefined> {
  const file = await chooseFile()
  return file && { compress: () => compressed(file) }
}

async function compressed(file: File): Promise<string> {
  const canvas = await paintedSmall(file)
  return bestSmallEnough((quality) => canvas.toDataURL('image/jpeg', quality / 100).replace(/^.*,/, ''))
}

function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.onchange = () => resolve(input.files?.[0])
    input.click()
  })
}

/** Repainting a photo removes the metadata that cameras write: place, time, owner. */
async function paintedSmall(file: File): Promise<HTMLCanvasElement> {
  const image = new Image()
  const address = URL.createObjectURL(file)
  image.src = address
  await image.decode()
  URL.revokeObjectURL(address)
  const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}
