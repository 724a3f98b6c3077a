import { inflateRawSync } from 'node:zlib'

const directoryEntry = 0x02014b50
const endOfDirectory = 0x06054b50

/** The files of a zip archive by name, as text: by its directory, as LibreOffice finds them. */
export function zipEntries(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from(new Uint32Array([endOfDirectory]).buffer))
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === directoryEntry) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    files.set(name, contentOf(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20)))
    at += 46 + nameLength + extra + comment
  }
  return files
}

function contentOf(zip: Buffer, header: number, size: number): string {
  const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  const raw = zip.subarray(from, from + size)
  const isStored = zip.readUInt16LE(header + 8) === 0
  return (isStored ? raw : inflateRawSync(raw)).toString('utf8')
}
