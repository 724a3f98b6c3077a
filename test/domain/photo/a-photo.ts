interface Photo {
  /** Segments before the frame. */
  readonly before?: readonly Uint8Array[]
  /** Makes a second scan, after these segments. */
  readonly betweenScans?: readonly Uint8Array[]
  readonly width?: number
  readonly height?: number
}

export function text(words: string): Uint8Array {
  return new TextEncoder().encode(words)
}

export function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2
  return Uint8Array.of(0xff, marker, length >> 8, length & 255, ...data)
}

/** An EXIF segment that says something. */
export function exif(words: string): Uint8Array {
  return segment(0xe1, text(`Exif\0\0${words}`))
}

/** A scan; its data hold a prefix that is none, and a restart. */
const scan = Uint8Array.of(...segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)), 17, 0xff, 0, 23, 0xff, 0xd0, 5)

/** A JPEG as far as its segments go. */
export function aPhoto({ before = [], betweenScans, width = 640, height = 480 }: Photo = {}): Uint8Array {
  const sides = [height >> 8, height & 255, width >> 8, width & 255]
  return Uint8Array.of(
    0xff,
    0xd8,
    ...before.flatMap((part) => [...part]),
    ...segment(0xdb, new Uint8Array(65)),
    ...segment(0xc0, Uint8Array.of(8, ...sides, 1, 1, 0x11, 0)),
    ...scan,
    ...(betweenScans ? [...betweenScans.flatMap((part) => [...part]), ...scan] : []),
    0xff,
    0xd9,
  )
}
