import { Refusal } from '../core/refusal'

export function bytesToBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

export function bytesFromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return bytesFromLatin1(atob(base64))
}

function bytesFromLatin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)
}

interface Encoding {
  readonly decode: (bytes: Uint8Array) => string
  readonly encode: (text: string) => Uint8Array<ArrayBuffer>
}

const utf8: Encoding = {
  decode: (bytes) => new TextDecoder().decode(bytes),
  encode: (text) => new TextEncoder().encode(text),
}
const single: Encoding = { decode: latin1, encode: bytesFromLatin1 }
const double: Encoding = { decode: (bytes) => new TextDecoder('utf-16le').decode(bytes), encode: utf16 }

function bytesFromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

function checkedBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return bytesFromBase64(text)
  } catch {
    throw new Refusal('base64 encode error', { errno: 1300203 })
  }
}

/** The encodings of (api/file/FileSystemManager.readFile.html). */
const encodings: Readonly<Record<string, Encoding>> = {
  utf8,
  'utf-8': utf8,
  ascii: single,
  binary: single,
  latin1: single,
  base64: { decode: bytesToBase64, encode: checkedBase64 },
  hex: { decode: hex, encode: bytesFromHex },
  ucs2: double,
  'ucs-2': double,
  utf16le: double,
  'utf-16le': double,
}

export function encodingNamed(name: string): Encoding {
  const encoding = encodings[name]
  if (!encoding) throw new Refusal(`invalid encoding "${name}"`, { errno: 1001 })
  return encoding
}
