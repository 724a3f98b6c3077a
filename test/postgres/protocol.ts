/** Of PostgreSQL's frontend/backend protocol 3.0, what a pooler must understand. */

const requests = { tls: 80877103, cancel: 80877102 }

/** Cuts a stream into messages: a type byte, four bytes of length, a body. */
export class MessageReader {
  private left: Buffer = Buffer.alloc(0)

  /** The messages that are whole, each with its head. */
  read(chunk: Buffer): Buffer[] {
    this.left = Buffer.concat([this.left, chunk])
    const messages: Buffer[] = []
    for (;;) {
      if (this.left.length < 5) return messages
      const length = 1 + this.left.readInt32BE(1)
      if (this.left.length < length) return messages
      messages.push(this.left.subarray(0, length))
      this.left = this.left.subarray(length)
    }
  }
}

/** What a client says first: what it wants, and the parameters of its session. */
export function readStartUp(message: Buffer) {
  const code = message.readInt32BE(4)
  if (code === requests.tls) return 'tls'
  if (code === requests.cancel) return 'cancel'
  const words = message.subarray(8).toString().split('\0')
  return new Map(words.flatMap((word, n) => (n % 2 === 0 && word ? [[word, words[n + 1] ?? '']] : [])))
}

export function startUp(parameters: ReadonlyMap<string, string>): Buffer {
  const words = [...parameters].flat().map((word) => `${word}\0`)
  const body = Buffer.from(`\0\x03\0\0${words.join('')}\0`, 'latin1')
  return Buffer.concat([int32(body.length + 4), body])
}

export const authenticated = framed('R', int32(0))
export const ready = framed('Z', Buffer.from('I'))

export function fatal(code: string, text: string): Buffer {
  return framed('E', Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${text}\0\0`))
}

export function typeOf(given: Buffer): string {
  return String.fromCharCode(given[0] ?? 0)
}

/** A server that is ready for the next statement, and within no transaction. */
export function isIdle(given: Buffer): boolean {
  return typeOf(given) === 'Z' && given[5] === 'I'.charCodeAt(0)
}

function framed(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body])
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}
