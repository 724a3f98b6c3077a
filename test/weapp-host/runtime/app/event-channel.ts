type Listener = (...values: unknown[]) => void

/** What passes between a page and the one that opened it (api/route/EventChannel.html). */
export class EventChannel {
  private readonly listeners = new Map<string, { listener: Listener; once: boolean }[]>()

  constructor(
    events: Readonly<Record<string, Listener>>,
    private readonly report: (error: unknown) => void,
  ) {
    for (const [name, listener] of Object.entries(events)) this.on(name, listener)
  }

  on(name: string, listener: Listener): void {
    this.add(name, listener, false)
  }

  once(name: string, listener: Listener): void {
    this.add(name, listener, true)
  }

  off(name: string, listener?: Listener): void {
    const rest = this.of(name).filter((each) => listener !== undefined && each.listener !== listener)
    this.listeners.set(name, rest)
  }

  emit(name: string, ...values: unknown[]): void {
    const now = this.of(name)
    this.listeners.set(
      name,
      now.filter(({ once }) => !once),
    )
    for (const { listener } of now) {
      try {
        listener(...values)
      } catch (error) {
        this.report(error)
      }
    }
  }

  private add(name: string, listener: Listener, once: boolean): void {
    this.listeners.set(name, [...this.of(name), { listener, once }])
  }

  private of(name: string): { listener: Listener; once: boolean }[] {
    return this.listeners.get(name) ?? []
  }
}
