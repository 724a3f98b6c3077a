import Taro from '@tarojs/taro'

/** A key in the phone's storage. Raise `version` when the content's shape changes; old content is ignored. */
export interface Slot<T> {
  readonly key: string
  readonly version: number
  /** Returned if nothing readable is stored. */
  readonly empty: T
}

export function readSlot<T>({ key, version, empty }: Slot<T>): T {
  try {
    const text: unknown = Taro.getStorageSync(key)
    if (typeof text !== 'string' || text === '') return empty
    const stored = JSON.parse(text) as { version?: unknown; content?: T }
    return stored.version === version && stored.content !== undefined ? stored.content : empty
  } catch {
    return empty
  }
}

/** Returns whether the content was stored; a full or locked storage refuses it. */
export function writeSlot<T>({ key, version }: Slot<T>, content: T): boolean {
  try {
    Taro.setStorageSync(key, JSON.stringify({ version, content }))
    return true
  } catch {
    return false
  }
}

export function clearSlot({ key }: Slot<unknown>): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // If the storage is locked, there is nothing of ours to remove.
  }
}
