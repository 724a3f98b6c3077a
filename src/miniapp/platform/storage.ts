import Taro from '@tarojs/taro'

/** A place on the phone. `version` goes up when the form of its content changes; older content is then left out. */
export interface Slot<T> {
  readonly key: string
  readonly version: number
  /** What is read where nothing, or nothing readable, is stored. */
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

/** Tells whether the content is now on the phone: a full or locked storage refuses it. */
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
    // A locked storage holds nothing of ours either.
  }
}
