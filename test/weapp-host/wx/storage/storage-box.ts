import type { Host } from '../../runtime/host'
import { kindOf } from '../core/options'
import { Refusal } from '../core/refusal'

const bytesPerKey = 1024 * 1024
const bytesInAll = 10 * 1024 * 1024

const sizeOf = (text: string): number => new TextEncoder().encode(text).length

/** A value as kept: JSON text, and two values that JSON has no text for. */
function textOf(value: unknown): string {
  if (value === undefined) return 'undefined'
  if (kindOf(value) === 'Date') return `Date:${(value as Date).getTime()}`
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) throw new Refusal(`parameter error: parameter.data cannot be a ${kindOf(value)};`)
  return text
}

function valueOf(text: string): unknown {
  if (text === 'undefined') return undefined
  return text.startsWith('Date:') ? new Date(Number(text.slice(5))) : (JSON.parse(text) as unknown)
}

/** The mini-program's storage: 1 MB a key, 10 MB in all. (framework/ability/storage.html) */
export class StorageBox {
  constructor(private readonly host: Host) {}

  set(key: string, value: unknown): void {
    const text = textOf(value)
    const size = sizeOf(text)
    if (size > bytesPerKey) throw new Refusal('entry size limit reached')
    if (this.bytes() - this.bytesOf(key) + size + sizeOf(key) > bytesInAll)
      throw new Refusal('exceed storage max size 10Mb')
    this.host.phone.storage.set(key, text)
    this.host.tell('kept', { what: 'storage', key, value: text })
  }

  has(key: string): boolean {
    return this.host.phone.storage.has(key)
  }

  /** A fresh copy; an unknown key is `''`, as `wx.getStorageSync` has it. */
  get(key: string): unknown {
    const text = this.host.phone.storage.get(key)
    return text === undefined ? '' : valueOf(text)
  }

  remove(key: string): void {
    if (!this.host.phone.storage.delete(key)) return
    this.host.tell('kept', { what: 'storage', key, value: null })
  }

  clear(): void {
    for (const key of [...this.host.phone.storage.keys()]) this.remove(key)
  }

  /** Sizes in KB. (api/storage/wx.getStorageInfo.html) */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    const keys = [...this.host.phone.storage.keys()]
    return { keys, currentSize: Math.ceil(this.bytes() / 1024), limitSize: bytesInAll / 1024 }
  }

  private bytes(): number {
    let bytes = 0
    for (const key of this.host.phone.storage.keys()) bytes += this.bytesOf(key)
    return bytes
  }

  private bytesOf(key: string): number {
    const text = this.host.phone.storage.get(key)
    return text === undefined ? 0 : sizeOf(key) + sizeOf(text)
  }
}
