import { isSmallEnough, photoLimits } from '#domain/photo/limits'

const inBase64 = (bytes: number) => Buffer.alloc(bytes).toString('base64')

test('a photo of as many bytes as are kept is small enough, and one more is not', () => {
  expect(isSmallEnough(inBase64(photoLimits.bytes))).toBe(true)
  expect(isSmallEnough(inBase64(photoLimits.bytes + 1))).toBe(false)
})

test('the filling at the end of base64 is not counted', () => {
  const lengths = [photoLimits.bytes - 2, photoLimits.bytes - 1, photoLimits.bytes]
  expect(lengths.map((bytes) => isSmallEnough(inBase64(bytes)))).toEqual([true, true, true])
})

test('whatever may be kept fits into what is read, and so does a little more', () => {
  expect(inBase64(photoLimits.bytes + 1).length).toBeLessThan(photoLimits.base64)
})
