/** Ends a host that nobody uses: its automator never came, or left without a word. */
export class IdleWatch {
  private clients = 0
  private begun = false
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly seconds: number,
    private readonly onIdle: () => void,
  ) {}

  /** The mini-program is there for whoever wants it; before, nobody can be late. */
  begin(): void {
    this.begun = true
    if (this.clients === 0) this.wait()
  }

  came(): void {
    this.clients += 1
    clearTimeout(this.timer)
  }

  left(): void {
    this.clients -= 1
    if (this.begun && this.clients === 0) this.wait()
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  private wait(): void {
    this.timer = setTimeout(this.onIdle, this.seconds * 1000)
  }
}
