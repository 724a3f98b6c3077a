import { useSyncExternalStore } from 'react'
import { readSlot, writeSlot, type Slot } from '../platform/storage'

/** A value that several pages share. */
export class SharedValue<T> {
  private readonly listeners = new Set<() => void>()

  constructor(private current: T) {}

  readonly get = (): T => this.current

  set(next: T): void {
    if (next === this.current) return
    this.current = next
    this.listeners.forEach((listener) => listener())
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
}

/** A shared value that is also stored on the phone. */
export class StoredValue<T> extends SharedValue<T> {
  constructor(private readonly slot: Slot<T>) {
    super(readSlot(slot))
  }

  override set(next: T): void {
    super.set(next)
    writeSlot(this.slot, next)
  }
}

export function useValue<T>(value: SharedValue<T>): T {
  return useSyncExternalStore(value.subscribe, value.get)
}
