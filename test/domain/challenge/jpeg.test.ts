import fc from 'fast-check'
import { cleanJpeg, photoLimits } from '#domain/challenge/jpeg'
import { aPhoto, exif, segment, text } from './a-photo'

const places = 'GPSLatitude 47.35'

test('the place where a photo was taken is cut out, and nothing of the picture', () => {
  const clean = cleanJpeg(aPhoto({ before: [exif(places), segment(0xfe, text('王小明'))] }))
  expect(clean).toEqual(aPhoto())
})

test('what stands behind the end of the picture is cut off', () => {
  expect(cleanJpeg(Uint8Array.of(...aPhoto(), ...text(places)))).toEqual(aPhoto())
})

test('a place between two scans is cut out as well', () => {
  const clean = cleanJpeg(aPhoto({ betweenScans: [exif(places)] }))
  expect(clean).toEqual(aPhoto({ betweenScans: [] }))
})

test('how colours are written stays', () => {
  const adobe = segment(0xee, text('Adobe'))
  expect(cleanJpeg(aPhoto({ before: [adobe] }))).toEqual(aPhoto({ before: [adobe] }))
})

test.each([
  ['too wide', aPhoto({ width: photoLimits.side + 1 })],
  ['too high', aPhoto({ height: photoLimits.side + 1 })],
  ['without width', aPhoto({ width: 0 })],
  ['too many bytes', Uint8Array.of(...aPhoto(), ...new Uint8Array(photoLimits.bytes))],
  ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ['a page', text('<html></html>')],
  ['nothing', new Uint8Array()],
])('%s is refused', (_about, bytes) => {
  expect(cleanJpeg(bytes)).toBeUndefined()
})

test('a picture as large as may be is kept', () => {
  const largest = aPhoto({ width: photoLimits.side, height: photoLimits.side })
  expect(cleanJpeg(largest)).toEqual(largest)
})

test('a photo that is cut short is refused, wherever it is', () => {
  const whole = aPhoto({ before: [exif(places)] })
  for (let length = 0; length < whole.length; length += 1)
    expect(cleanJpeg(whole.subarray(0, length))).toBeUndefined()
})

test('no bytes make it fail, and what is cleaned is clean', () => {
  expect.hasAssertions()
  const bytes = fc.array(fc.oneof(fc.constantFrom(0xff, 0xd8, 0xd9, 0xda, 0xe1, 0, 2, 8), fc.nat(255)))
  fc.assert(
    fc.property(bytes, (random) => {
      const clean = cleanJpeg(Uint8Array.of(0xff, 0xd8, ...random))
      expect(clean && cleanJpeg(clean)).toEqual(clean)
    }),
    { numRuns: 2000 },
  )
})
