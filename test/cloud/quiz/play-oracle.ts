import { localDay } from '#domain/local-day'
import { judge, type Verdict } from '#domain/quiz/judge'
import { optionOrder } from '#domain/quiz/draw'
import { pointsFor, quizDailyCap } from '#domain/quiz/score'
import type { PlayedRow } from './players'
import { questionsEach } from './random-plays'
import { testBank } from './test-bank'

/** What one attempt must come to, by the rules alone: it sees what is sent and knows no database. */
export class AttemptOracle {
  /** Of each question, what the instant's phones chose that answered it first. */
  private readonly first = new Map<number, { at: Date; choices: Set<number> }>()

  constructor(readonly row: PlayedRow) {}

  /** Waves must be told in order of time. */
  sent(number: number, choice: number, at: Date): void {
    const known = this.first.get(number)
    if (!known) this.first.set(number, { at, choices: new Set([choice]) })
    else if (known.at === at) known.choices.add(choice)
  }

  /** Whether this may be what a question was judged to be: phones of one instant race, and only one can be first. */
  allows(number: number, choice: number, verdict: Verdict): boolean {
    const first = this.first.get(number)
    return (
      first !== undefined && first.choices.has(choice) && this.judged(number, choice, first.at) === verdict
    )
  }

  private judged(number: number, choice: number, at: Date): Verdict {
    const question = testBank.find(this.row.questionIds[number - 1] ?? '')
    const order = optionOrder(question, this.row.seed)
    const deadline = this.row.deadlineAt
    if (choice >= order.length) return at > deadline ? 'late' : 'wrong'
    return judge(question, order, { choice, at }, deadline).verdict
  }

  get answered(): number[] {
    return [...this.first.keys()].sort((a, b) => a - b)
  }

  /** When the last answer came, if all came and in time. */
  get finishedAt(): Date | undefined {
    const last = new Date(Math.max(...[...this.first.values()].map(({ at }) => at.getTime())))
    return this.first.size === questionsEach && last <= this.row.deadlineAt ? last : undefined
  }

  /** The local day that the points belong to. */
  get creditedDay(): string | undefined {
    return this.finishedAt && (this.row.mode === 'daily' ? this.row.localDay : localDay(this.finishedAt))
  }
}

/** The points of each local day: those of all attempts finished, up to the cap. */
export function pointsByDay(finished: readonly { day: string; mode: 'daily' | 'contest'; score: number }[]) {
  const days: Record<string, number> = {}
  for (const { day, mode, score } of finished) {
    days[day] = Math.min(quizDailyCap, (days[day] ?? 0) + pointsFor(mode, score))
  }
  return days
}
