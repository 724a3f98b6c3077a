/** RFC 1321; browsers have no MD5 of their own, and it is WeChat's default digest. */
const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const sines = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32))
const wordAt = [(i: number) => i, (i: number) => 5 * i + 1, (i: number) => 3 * i + 5, (i: number) => 7 * i]
const mixes = [
  (b: number, c: number, d: number) => (b & c) | (~b & d),
  (b: number, c: number, d: number) => (b & d) | (c & ~d),
  (b: number, c: number, d: number) => b ^ c ^ d,
  (b: number, c: number, d: number) => c ^ (b | ~d),
]

/** Lower-case hex. */
export function md5(bytes: Uint8Array): string {
  const words = padded(bytes)
  let state: Four = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let at = 0; at < words.length; at += 16) state = block(state, words.subarray(at, at + 16))
  return Array.from(new Uint8Array(Int32Array.from(state).buffer), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

type Four = [number, number, number, number]

function padded(bytes: Uint8Array): Int32Array {
  const all = new Uint8Array(((bytes.length + 72) >> 6) << 6)
  all.set(bytes)
  all[bytes.length] = 0x80
  const view = new DataView(all.buffer)
  view.setUint32(all.length - 8, bytes.length << 3, true)
  view.setUint32(all.length - 4, Math.floor(bytes.length / 2 ** 29), true)
  return new Int32Array(all.buffer)
}

function block(before: Four, words: Int32Array): Four {
  let [a, b, c, d] = before
  for (let i = 0; i < 64; i++) {
    const round = i >> 4
    const mixed = mixes[round]!(b, c, d)
    const sum = (a + mixed + sines[i]! + words[wordAt[round]!(i) & 15]!) | 0
    const shift = shifts[round * 4 + (i & 3)]!
    ;[a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0]
  }
  return [(before[0] + a) | 0, (before[1] + b) | 0, (before[2] + c) | 0, (before[3] + d) | 0]
}
