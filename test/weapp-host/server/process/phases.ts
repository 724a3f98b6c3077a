/** How long the phases of the start take, in milliseconds since the process began. */
export class Phases {
  constructor(private readonly shown: boolean) {}

  done(phase: string): void {
    if (this.shown) console.error(`${Math.round(performance.now()).toString().padStart(6)} ms  ${phase}`)
  }
}
