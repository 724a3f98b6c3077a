import { AsyncLocalStorage } from 'node:async_hooks'
import type { Verdict } from '#domain/quiz/judge'
import { noon, stranger, type TestCloud } from '../test-cloud'
import { AttemptOracle } from './play-oracle'
import type { Player } from './players'
import type { Shot, Wave } from './random-plays'

/** The instant at which a call is made; players live at different times. */
export const time = new AsyncLocalStorage<Date>()

interface Told {
  readonly choice: number
  readonly verdict: Verdict
  readonly right: number
}

/** One player's three attempts while they are played, with what the rules say of them. */
export class Game {
  readonly oracles: AttemptOracle[]
  /** All that was told about a question, by attempt and number; it must be one thing. */
  readonly told = new Map<string, Set<string>>()
  readonly forgeries: string[] = []
  private now = noon

  constructor(
    private readonly cloud: TestCloud,
    readonly player: Player,
    readonly waves: readonly Wave[],
  ) {
    this.oracles = player.attempts.map((row) => new AttemptOracle(row))
  }

  /** Sends a wave from as many phones as it has shots, all at once. */
  async play(index: number): Promise<void> {
    const { afterMs = 0, shots = [] } = this.waves[index] ?? {}
    this.now = new Date(this.now.getTime() + afterMs)
    await Promise.all(shots.map((shot) => this.fire(shot, this.now)))
  }

  private async fire({ attempt, number, aim, by }: Shot, at: Date): Promise<void> {
    const oracle = this.oracles[attempt]!
    const choice = aim === 'right' ? (oracle.row.rights[number - 1] ?? 0) : aim
    const forged = by === 'stranger' || number > oracle.row.rights.length
    if (!forged) oracle.sent(number, choice, at)
    const caller = by === 'stranger' ? stranger() : this.player.identity
    const input = { attemptId: oracle.row.id, number, choice }
    const { body } = await time.run(at, () => this.cloud.ask('quiz.answer', input, caller))
    if (forged) this.forgeries.push(body.ok ? 'OK' : body.error.code)
    else this.hear(`${attempt}/${number}`, body.ok ? (body.data as Told) : undefined)
  }

  private hear(question: string, told: Told | undefined): void {
    const verdict = told && JSON.stringify([told.choice, told.verdict, told.right])
    this.told.set(question, (this.told.get(question) ?? new Set()).add(String(verdict)))
  }
}
