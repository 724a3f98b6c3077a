import type { BootInput, NodeNews } from '../../link/link'

/** What the phone keeps while the mini-program restarts. A new host is a new phone. */
export class Memory {
  private readonly storage = new Map<string, string>()
  private readonly files = new Map<string, string>()
  private readonly settings = new Map<string, string>()

  keep({ what, key, value }: NodeNews['kept']): void {
    if (value === null) this[what].delete(key)
    else this[what].set(key, value)
  }

  get kept(): BootInput['kept'] {
    return {
      storage: Object.fromEntries(this.storage),
      files: Object.fromEntries(this.files),
      settings: Object.fromEntries(this.settings),
    }
  }
}
