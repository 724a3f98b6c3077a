export interface AutomatorEvent {
  readonly method: string
  readonly params: unknown
}

/** More than this many events that nobody hears are not worth keeping. */
const most = 1000

/**
 * Keeps events until somebody can hear them. automator.launch connects, asks `Tool.getInfo`, and sleeps five seconds
 * before its caller can add a listener; what the mini-program threw at its start must not be lost in between. So
 * events wait for the caller's first own request, logs for `App.enableLog`.
 */
export class EventQueue {
  private waiting: AutomatorEvent[] = []
  private heard = false
  private logsHeard = false

  constructor(private readonly send: (event: AutomatorEvent) => void) {}

  push(event: AutomatorEvent): void {
    if (this.isHeard(event)) this.send(event)
    else this.waiting = [...this.waiting, event].slice(-most)
  }

  /** An automator asked for this method. */
  asked(method: string): void {
    if (method === 'Tool.getInfo') return
    this.heard = true
    this.logsHeard ||= method === 'App.enableLog'
    const ready = this.waiting.filter((event) => this.isHeard(event))
    this.waiting = this.waiting.filter((event) => !this.isHeard(event))
    ready.forEach(this.send)
  }

  /** The last automator left. */
  left(): void {
    this.heard = false
    this.logsHeard = false
  }

  private isHeard({ method }: AutomatorEvent): boolean {
    return method === 'App.logAdded' ? this.logsHeard : this.heard
  }
}
