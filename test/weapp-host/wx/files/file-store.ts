import type { Host } from '../../runtime/host'
import { bytesToBase64 } from './encoding'
import { fileErrors } from './file-errors'
import { packageFile } from './package-files'
import { endingOf, parentOf, placeOf, userRoot } from './paths'

/** Bytes of all files of the user, and of one file. (framework/ability/file-system.html) */
const bytesInAll = 200 * 1024 * 1024
const bytesPerFile = 100 * 1024 * 1024

/**
 * The phone's files by their full path (`wxfile://usr/a.txt`); a folder is a key that ends with a slash. What the
 * user's folder and the saved files hold is told to Node, which keeps it; temporary files are not kept.
 */
export class FileStore {
  private readonly written = new Map<string, number>()
  private readonly started = Date.now()
  private temporary = 0

  constructor(private readonly host: Host) {}

  isFolder(path: string): boolean {
    return path === userRoot || this.files.has(`${path}/`)
  }

  /** Bytes of a file, undefined when there is none. */
  read(path: string): Uint8Array | undefined {
    if (placeOf(path) === 'package') return packageFile(this.host, path)
    return this.files.get(path)
  }

  write(path: string, bytes: Uint8Array): void {
    const now = this.files.get(path)?.length ?? 0
    if (bytes.length > bytesPerFile || this.size() - now + bytes.length > bytesInAll) throw fileErrors.full()
    this.keep(path, bytes)
  }

  makeFolder(path: string): void {
    this.keep(`${path}/`, new Uint8Array())
  }

  remove(key: string): void {
    this.files.delete(key)
    if (isKept(key)) this.host.tell('kept', { what: 'files', key, value: null })
  }

  /** Keys of everything below a folder. */
  below(folder: string): string[] {
    return [...this.files.keys()].filter((key) => key.startsWith(`${folder}/`) && key !== `${folder}/`)
  }

  /** Paths of what lies in a folder directly. */
  childrenOf(folder: string): string[] {
    return this.below(folder)
      .map((key) => key.replace(/\/$/, ''))
      .filter((path) => parentOf(path) === folder)
  }

  /** A new temporary file. */
  addTemporary(bytes: Uint8Array, ending: string): string {
    const path = `wxfile://tmp/${Date.now().toString(36)}${++this.temporary}${endingOf(`x${ending}`)}`
    this.keep(path, bytes)
    return path
  }

  /** Seconds since 1970. */
  modifiedAt(path: string): number {
    return Math.floor((this.written.get(path) ?? this.started) / 1000)
  }

  saved(): string[] {
    return [...this.files.keys()].filter((key) => placeOf(key) === 'saved')
  }

  private get files(): Map<string, Uint8Array> {
    return this.host.phone.files
  }

  private keep(key: string, bytes: Uint8Array): void {
    this.files.set(key, bytes)
    this.written.set(key, Date.now())
    if (isKept(key)) this.host.tell('kept', { what: 'files', key, value: bytesToBase64(bytes) })
  }

  private size(): number {
    return [...this.files].filter(([key]) => isKept(key)).reduce((sum, [, bytes]) => sum + bytes.length, 0)
  }
}

function isKept(key: string): boolean {
  return ['user', 'saved'].includes(placeOf(key))
}
