/** Milliseconds for an orderly end; what is left then dies with the process. */
const patience = 5000

/** The one way the host ends: undoes what was opened, last first, then leaves. */
export class Shutdown {
  private readonly steps: (() => unknown)[] = []
  private undoing: Promise<void> | undefined

  /** What has to be undone at the end. */
  add(step: () => unknown): void {
    this.steps.push(step)
  }

  get underWay(): boolean {
    return this.undoing !== undefined
  }

  /** Undoes everything, once, however often it is asked. */
  undo(): Promise<void> {
    this.undoing ??= this.undoInTurn()
    return this.undoing
  }

  async end(code: number): Promise<void> {
    setTimeout(() => process.exit(code), patience).unref()
    await this.undo()
    process.exit(code)
  }

  /** Ends with the reason on stderr: words for the user only, unless it is a fault of our own. */
  fail(reason: unknown): void {
    if (this.underWay) return
    console.error(reason instanceof Error && reason.name !== 'Error' ? reason : messageOf(reason))
    void this.end(1)
  }

  watchProcess(): void {
    process.on('SIGINT', () => void this.end(130))
    process.on('SIGTERM', () => void this.end(143))
    // Windows has no SIGHUP, but Node sends it there when the console is closed.
    process.on('SIGHUP', () => void this.end(129))
    process.on('uncaughtException', (error) => this.fail(error))
    process.on('unhandledRejection', (reason) => this.fail(reason))
  }

  private async undoInTurn(): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      try {
        await step()
      } catch (error) {
        console.error(messageOf(error))
      }
    }
  }
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}
