import { PgDialect } from 'drizzle-orm/pg-core'
import { Pool } from 'pg'
import type { Dispatch } from '#cloud/dispatch/dispatch'
import type { Database } from '#cloud/database/database'
import { judgement } from '#cloud/quiz/store/answers'
import { type Load, manyAtOnce, medianOf } from './many-at-once'
import { joinContest, openContest, type Player, startAttempts } from './seed'

export const players = 2000
export const connections = 10
const atOnce = 50
const rounds = 3
/** Answers of each player a round; the last round finishes their attempts. */
const each = 5

interface Contender {
  readonly name: string
  answer(player: Player, number: number): () => Promise<void>
}

/**
 * Answers of 2,000 players in one contest: through the dispatcher, and the bare statement that judges one, sent by
 * the same driver over as many connections. In turn, so that whatever else the machine does meets both.
 */
export async function answerInTurn(
  db: Database,
  url: string,
  dispatch: Dispatch,
  bank: readonly string[],
): Promise<Record<'bare' | 'ours', Load>> {
  const pool = new Pool({ connectionString: url, max: connections })
  const contenders: Contender[] = [bareStatement(pool), throughDispatcher(dispatch)]
  const played = await Promise.all(contenders.map(({ name }) => contestOf(db, name, bank)))
  const loads: Load[][] = contenders.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { answer }] of contenders.entries()) {
      const numbers = Array.from({ length: each }, (_, n) => round * each + n + 1)
      const tasks = numbers.flatMap((number) => (played[index] ?? []).map((player) => answer(player, number)))
      loads[index]?.push(await manyAtOnce(tasks, atOnce))
    }
  }
  await pool.end()
  return { bare: medianOf(loads[0] ?? []), ours: medianOf(loads[1] ?? []) }
}

async function contestOf(db: Database, name: string, bank: readonly string[]): Promise<Player[]> {
  const contestId = await openContest(db, name, each * rounds)
  await joinContest(db, contestId, players, name)
  return startAttempts(db, contestId, bank.slice(0, each * rounds))
}

const choice = (number: number) => number % 2

function bareStatement(pool: Pool): Contender {
  const dialect = new PgDialect()
  return {
    name: 'bare',
    answer: ({ subject, attemptId }, number) => {
      const given = { attemptId, number, choice: choice(number) }
      const { sql, params } = dialect.sqlToQuery(judgement({ provider: 'local', subject }, given, new Date()))
      return async () => {
        const { rows } = await pool.query<{ choice: number }>(sql, params)
        if (rows[0]?.choice !== given.choice) throw new Error('an answer was not judged')
      }
    },
  }
}

function throughDispatcher(dispatch: Dispatch): Contender {
  return {
    name: 'ours',
    answer:
      ({ subject, attemptId }, number) =>
      async () => {
        const input = { attemptId, number, choice: choice(number) }
        const caller = { provider: 'local', subject } as const
        const { body } = await dispatch({ path: 'quiz.answer', input, caller, requestId: subject })
        if (!body.ok) throw new Error(`an answer was not judged: ${body.error.code}`)
      },
  }
}
