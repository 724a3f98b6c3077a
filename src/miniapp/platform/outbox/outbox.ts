import type { InputOf } from '../cloud/call-cloud'
import { CloudError } from '../cloud/cloud-error'
import { retryDelay } from './retry-delay'
import type { OutboxEntry, OutboxPath } from './outbox-entry'

/** The outside world of an outbox. */
export interface OutboxPorts {
  /** Read anew at every step: another tab of the H5 shares the storage. */
  read(): readonly OutboxEntry[]
  /** False where the phone could not keep it. */
  write(entries: readonly OutboxEntry[]): boolean
  /** Throws CloudError. */
  send(entry: OutboxEntry): Promise<void>
  later(run: () => void, delayMs: number): void
  now(): number
  newKey(): string
}

export interface OutboxView {
  readonly entries: readonly OutboxEntry[]
  /** What keeps them from leaving, if anything is known. */
  readonly hold: 'sign-in' | 'retry' | undefined
}

/** What a resident wrote and the cloud does not have yet. Kept on the phone, sent one by one in order. */
export class Outbox {
  private readonly listeners = new Set<() => void>()
  private sending = false
  private failures = 0
  private current: OutboxView

  constructor(private readonly ports: OutboxPorts) {
    this.current = { entries: ports.read(), hold: undefined }
  }

  readonly view = (): OutboxView => this.current

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Keeps it on the phone before anything else; undefined where the phone could not. */
  add<Path extends OutboxPath>(path: Path, content: Omit<InputOf<Path>, 'key'>): OutboxEntry | undefined {
    const key = this.ports.newKey()
    const entry: OutboxEntry = {
      key,
      path,
      input: { ...content, key } as InputOf<Path>,
      savedAt: this.ports.now(),
    }
    return this.keep([...this.ports.read(), entry]) ? entry : undefined
  }

  discard(key: string): void {
    this.keep(this.ports.read().filter((entry) => entry.key !== key))
  }

  /** Sends what waits until nothing is left or the network or the cloud says stop. */
  async flush(): Promise<void> {
    if (this.sending) return
    this.sending = true
    try {
      while (await this.sendNext());
    } finally {
      this.sending = false
    }
  }

  private async sendNext(): Promise<boolean> {
    const entry = this.ports.read().find(({ refusal }) => refusal === undefined)
    if (!entry) return false
    try {
      await this.ports.send(entry)
    } catch (error) {
      return this.settle(entry, error)
    }
    this.failures = 0
    this.discard(entry.key)
    return true
  }

  /** Whether to go on with the next entry after this one failed. */
  private settle(entry: OutboxEntry, error: unknown): boolean {
    if (!(error instanceof CloudError)) throw error
    if (error.needsSignIn) this.show('sign-in')
    else if (error.passes) this.retryLater(error)
    else this.refuse(entry, error.message)
    return !error.needsSignIn && !error.passes
  }

  private retryLater({ retryAfterSeconds }: CloudError): void {
    this.failures += 1
    this.show('retry')
    this.ports.later(() => void this.flush(), retryDelay(this.failures, retryAfterSeconds))
  }

  private refuse(entry: OutboxEntry, refusal: string): void {
    this.keep(this.ports.read().map((kept) => (kept.key === entry.key ? { ...kept, refusal } : kept)))
  }

  private keep(entries: readonly OutboxEntry[]): boolean {
    const kept = this.ports.write(entries)
    this.show()
    return kept
  }

  private show(hold?: OutboxView['hold']): void {
    this.current = { entries: this.ports.read(), hold }
    this.listeners.forEach((listener) => listener())
  }
}
