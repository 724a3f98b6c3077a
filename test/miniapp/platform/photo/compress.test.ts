import { photoLimits } from '#domain/photo/limits'
import { bestSmallEnough } from '../../../../src/miniapp/platform/photo/compress'

/** A JPEG of so many bytes, as base64. */
const jpegOf = (bytes: number) => Buffer.alloc(bytes).toString('base64')

test('the best quality that the cloud takes is chosen, and no worse one is made', async () => {
  const made: number[] = []
  const chosen = await bestSmallEnough((quality) => {
    made.push(quality)
    return jpegOf(quality > 40 ? photoLimits.bytes + 1 : photoLimits.bytes)
  })
  expect(chosen).toBe(jpegOf(photoLimits.bytes))
  expect(made).toEqual([75, 55, 35])
})

test('a photo that is too large at any quality is no photo', async () => {
  await expect(bestSmallEnough(() => jpegOf(photoLimits.bytes + 1))).rejects.toThrow('small enough')
})
