import { takeIn } from '#cloud/photos/take-in'
import { aPhoto, exif } from '../../domain/photo/a-photo'

const errors = { BAD_PHOTO: () => new Error('BAD_PHOTO') }
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

test('what cameras write beside the picture is left at the door', () => {
  const sent = base64(aPhoto({ before: [exif('GPSLatitude 47.35')] }))
  expect(base64(takeIn(sent, errors))).toBe(base64(aPhoto()))
})

test.each([
  ['no picture', base64(Buffer.from('<svg onload="">'))],
  ['too wide a picture', base64(aPhoto({ width: 1281 }))],
  ['nothing', ''],
])('%s is refused as a photo', (_about, sent) => {
  expect(() => takeIn(sent, errors)).toThrow('BAD_PHOTO')
})
