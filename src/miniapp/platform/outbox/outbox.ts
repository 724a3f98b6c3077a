import type { InputOf, OutputOf } from '../cloud/call-cloud'
import { CloudError } from '../cloud/cloud-error'
import { retryDelay } from './retry-delay'
import type { EntryOf, OutboxEntry, OutboxPath } from './outbox-entry'

/** What an outbox needs from outside. */
export interface OutboxPorts {
  /** Called at every step, because another tab of the H5 shares the storage. */
  read(): readonly OutboxEntry[]
  /** Returns false if the phone could not store it. */
  write(entries: readonly OutboxEntry[]): boolean
  /** Resolves to the cloud's reply; throws CloudError. */
  send(entry: OutboxEntry): Promise<unknown>
  later(run: () => void, delayMs: number): void
  now(): number
  newKey(): string
}

export interface OutboxView {
  readonly entries: readonly OutboxEntry[]
  /** Why the entries are not being sent, if known. */
  readonly hold: 'sign-in' | 'retry' | undefined
}

/** After this many server errors on one entry, it is set aside and the entries behind it are sent. */
const mostFaults = 4
const setAsideText = '云端一直收不下这一条，先放在手机里了。可以过一会儿再试，也可以不要了。'

/** Writes by a resident that the cloud does not have yet. Stored on the phone, sent one by one in order. */
export class Outbox {
  private readonly listeners = new Set<() => void>()
  private readonly replies = new Map<string, unknown>()
  private sending = false
  private failures = 0
  private latestRetry = 0
  private current: OutboxView

  constructor(private readonly ports: OutboxPorts) {
    this.current = { entries: ports.read(), hold: undefined }
  }

  readonly view = (): OutboxView => this.current

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Stores a write on the phone without sending it. Returns undefined if the phone could not store it. */
  add<Path extends OutboxPath>(
    path: Path,
    makeInput: (key: string) => InputOf<Path>,
  ): EntryOf<Path> | undefined {
    const key = this.ports.newKey()
    const entry: EntryOf<Path> = { key, path, input: makeInput(key), savedAt: this.ports.now() }
    return this.keep([...this.ports.read(), entry as OutboxEntry]) ? entry : undefined
  }

  /** The cloud's reply to an entry that was sent since the app was opened. */
  replyTo<Path extends OutboxPath>(_path: Path, key: string): OutputOf<Path> | undefined {
    return this.replies.get(key) as OutputOf<Path> | undefined
  }

  /** Returns false if the phone could not remove it. */
  discard(key: string): boolean {
    return this.keep(this.ports.read().filter((entry) => entry.key !== key))
  }

  /** Moves an entry that was set aside to the end and sends again. */
  tryAgain(key: string): void {
    const entries = this.ports.read()
    const waiting = entries.filter((entry) => entry.key === key).map(waitingAnew)
    this.keep([...entries.filter((entry) => entry.key !== key), ...waiting])
    void this.flush()
  }

  /** Sends waiting entries until none is left, the network is gone, or the cloud asks to stop. */
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
      this.replies.set(entry.key, await this.ports.send(entry))
    } catch (error) {
      return this.settle(entry, error)
    }
    this.failures = 0
    // If the phone cannot remove the entry, stop, or it would be sent again and again.
    return this.discard(entry.key)
  }

  /** Handles a failure. Returns whether to go on with the next entry. */
  private settle(entry: OutboxEntry, error: unknown): boolean {
    if (!(error instanceof CloudError)) throw error
    if (!error.needsSignIn && !error.passes) return this.change(entry, { refusal: error.message })
    if (error.isFault) return this.countFault(entry, error)
    if (error.needsSignIn) this.show('sign-in')
    else this.retryLater(error)
    return false
  }

  private countFault(entry: OutboxEntry, error: CloudError): boolean {
    const faults = (entry.faults ?? 0) + 1
    if (faults >= mostFaults) return this.change(entry, { refusal: setAsideText, setAside: true })
    this.change(entry, { faults })
    this.retryLater(error)
    return false
  }

  private retryLater({ retryAfterSeconds }: CloudError): void {
    this.failures += 1
    this.show('retry')
    // Only the latest timer may flush: a flush started meanwhile that fails must not begin a second series of
    // retries.
    const retry = ++this.latestRetry
    const flush = () => void (retry === this.latestRetry && this.flush())
    this.ports.later(flush, retryDelay(this.failures, retryAfterSeconds))
  }

  private change(
    { key }: OutboxEntry,
    change: Pick<OutboxEntry, 'faults' | 'refusal' | 'setAside'>,
  ): boolean {
    return this.keep(this.ports.read().map((kept) => (kept.key === key ? { ...kept, ...change } : kept)))
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

function waitingAnew({ faults: _faults, refusal: _refusal, setAside: _setAside, ...entry }: OutboxEntry) {
  return entry as OutboxEntry
}
