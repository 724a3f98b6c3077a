import fc from 'fast-check'
import { cleanJpeg } from '#domain/photo/jpeg'
import { photoLimits } from '#domain/photo/limits'
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

describe('byte by byte', () => {
  const [start, end] = [Uint8Array.of(0xff, 0xd8), Uint8Array.of(0xff, 0xd9)]
  const frame = (marker: number) => segment(marker, Uint8Array.of(8, 0, 1, 0, 1, 1, 1, 0x11, 0))
  const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
  const changed = (at: number, byte: number) => aPhoto().map((old, index) => (index === at ? byte : old))

  test.each([
    ['begins with another byte', changed(0, 0xfe)],
    ['has another byte behind the first', changed(1, 0xd9)],
    ['has no frame', joined(start, segment(0xdb, new Uint8Array(65)), end)],
    ['has anything between two segments', joined(start, frame(0xc0), Uint8Array.of(0), end)],
    [
      'has a segment shorter than its own length',
      joined(start, frame(0xc0), Uint8Array.of(0xff, 0xfe, 0, 1), end),
    ],
    [
      'has a segment that ends with the last byte',
      joined(start, frame(0xc0), segment(0xdb, new Uint8Array(4))),
    ],
  ])('a photo that %s is refused', (_about, bytes) => {
    expect(cleanJpeg(bytes)).toBeUndefined()
  })

  test.each([0xc0, 0xc1, 0xc2, 0xcf])('a picture of one pixel in a frame of kind %i is kept', (marker) => {
    const smallest = joined(start, frame(marker), end)
    expect(cleanJpeg(smallest)).toEqual(smallest)
  })

  test.each([0xc4, 0xc8, 0xcc, 0xbf, 0xd0])('a segment of kind %i is no frame', (marker) => {
    expect(cleanJpeg(joined(start, frame(marker), end))).toBeUndefined()
    const large = segment(marker, new Uint8Array(9).fill(255))
    const photo = joined(start, large, frame(0xc0), end)
    expect(cleanJpeg(photo)).toEqual(photo)
  })

  test('an empty segment is kept', () => {
    const photo = joined(start, segment(0xdb, new Uint8Array()), frame(0xc0), end)
    expect(cleanJpeg(photo)).toEqual(photo)
  })

  test.each([0xe0, 0xe1, 0xef, 0xfe])(
    'what applications and people add in a segment of kind %i is cut out',
    (marker) => {
      expect(cleanJpeg(aPhoto({ before: [segment(marker, text(places))] }))).toEqual(aPhoto())
    },
  )

  test.each([0xdf, 0xf0])('a segment of kind %i, beside those of applications, stays', (marker) => {
    const photo = aPhoto({ before: [segment(marker, text('x'))] })
    expect(cleanJpeg(photo)).toEqual(photo)
  })

  test('restarts and filling bytes within a scan belong to it', () => {
    const scan = joined(
      segment(0xda, new Uint8Array(6)),
      Uint8Array.of(1, 0xff, 0xd0, 2, 0xff, 0xd7, 3, 0xff, 0xff),
    )
    const photo = joined(start, frame(0xc0), scan, end)
    expect(cleanJpeg(photo)).toEqual(photo)
  })

  test('a photo of as many bytes as may be is kept', () => {
    const filling = photoLimits.bytes - joined(start, frame(0xc0), end).length - 4
    const photo = joined(start, frame(0xc0), segment(0xdb, new Uint8Array(filling)), end)
    expect(photo).toHaveLength(photoLimits.bytes)
    expect(cleanJpeg(photo)).toEqual(photo)
  })
})
