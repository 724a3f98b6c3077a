import type { Host } from '../../runtime/host'
import { asyncApis } from '../core/async-api'
import { take, type Options } from '../core/options'
import { Refusal, thrownBy } from '../core/refusal'
import { StorageBox } from './storage-box'

interface Entry {
  readonly key: string
  readonly value: unknown
}

function keyOf(options: Options): string {
  if (options.encrypt === true) throw new Refusal('not imitated by this host: encrypt')
  return take(options, 'key', 'String')
}

function dataAt(box: StorageBox, key: string): { data: unknown } {
  if (!box.has(key)) throw new Refusal('data not found')
  return { data: box.get(key) }
}

function setAll(box: StorageBox, list: readonly unknown[]): void {
  for (const entry of list as readonly Entry[]) box.set(keyOf({ key: entry.key }), entry.value)
}

/** A `…Sync` twin: what the work refuses is thrown. */
function sync<Given extends unknown[]>(name: string, work: (...given: Given) => unknown): [string, unknown] {
  const api = (...given: Given): unknown => {
    try {
      return work(...given)
    } catch (error) {
      throw thrownBy(name, error)
    }
  }
  return [name, api]
}

function syncApis(box: StorageBox): Record<string, unknown> {
  return Object.fromEntries([
    sync('setStorageSync', (key: unknown, data: unknown) => box.set(keyOf({ key }), data)),
    sync('getStorageSync', (key: unknown) => box.get(keyOf({ key }))),
    sync('removeStorageSync', (key: unknown) => box.remove(keyOf({ key }))),
    sync('clearStorageSync', () => box.clear()),
    sync('getStorageInfoSync', () => box.info()),
    sync('batchSetStorageSync', (kvList: unknown) => setAll(box, take({ kvList }, 'kvList', 'Array'))),
    sync('batchGetStorageSync', (keyList: unknown) =>
      take({ keyList }, 'keyList', 'Array').map((key) => box.get(keyOf({ key }))),
    ),
  ])
}

/** (api/storage/) */
export function storageApis(host: Host): Record<string, unknown> {
  const box = new StorageBox(host)
  return {
    ...syncApis(box),
    ...asyncApis(host, {
      setStorage: (options) => box.set(keyOf(options), options.data),
      getStorage: (options) => dataAt(box, keyOf(options)),
      removeStorage: (options) => box.remove(keyOf(options)),
      clearStorage: () => box.clear(),
      getStorageInfo: () => box.info(),
      batchSetStorage: (options) => setAll(box, take(options, 'kvList', 'Array')),
      batchGetStorage: (options) => ({
        dataList: take(options, 'keyList', 'Array').map((key) => box.get(keyOf({ key }))),
      }),
    }),
  }
}
