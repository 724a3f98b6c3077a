import { isSmallEnough, qualities } from './photo-limits'

/** Pixels of the longer side. */
const longestSide = 1024

/** The browser's own dialogue; it says nothing when it is closed without a choice. */
export async function choosePhotoOnWeb(): Promise<string | undefined> {
  const file = await chooseFile()
  if (!file) return undefined
  const canvas = await paintedSmall(file)
  for (const quality of qualities) {
    const jpeg = canvas.toDataURL('image/jpeg', quality / 100).replace(/^.*,/, '')
    if (isSmallEnough(jpeg)) return jpeg
  }
  throw new Error('no quality makes this photo small enough')
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

/** Painted anew a photo loses what cameras write into it: place, time, owner. */
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
