import pino from 'pino'
import { createDispatch } from '#cloud/router'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { questionBank } from '#cloud/ports/question-bank'
import { scoredQuestions } from '#content/built/scored-questions'
import { openMigrated } from '../cloud/open-migrated'
import { startRealPostgres } from '../cloud/real-postgres'
import { answerInTurn, connections, players } from './quiz/answers'
import { finishedAttempts, showStanding } from './quiz/standing'
import type { BenchTable } from './table'

/** Of the answers that the bare statement judges in a second, the share that must be left with all around it. */
const goalShare = 0.5
const goalStandingMs = 50

/** What a scored answer and a standing cost on a PostgreSQL server of its own. */
export async function run(): Promise<BenchTable> {
  const server = await startRealPostgres()
  const db = await openMigrated({ url: server.url, maxConnections: connections })
  try {
    const dispatch = createDispatch({
      db,
      clock: () => new Date(),
      contentSafety: localContentSafety,
      readLimit: () => 0,
      questions: questionBank(scoredQuestions),
      log: pino(pino.destination('/dev/null')),
    })
    const bank = scoredQuestions.map(({ id }) => id)
    const { bare, ours } = await answerInTurn(db, server.url, dispatch, bank)
    const standing = await showStanding(db, dispatch, bank)
    const share = ours.perSecond / bare.perSecond
    return {
      title: `quiz: ${players} players in one contest, 50 answers at once over ${connections} connections, median of 3 rounds in turn`,
      rows: [
        { name: 'bare SQL statement', ...bare },
        { name: 'dispatcher: quiz.answer', ...ours },
        { name: `dispatcher: contests.standing of ${finishedAttempts} attempts, one at a time`, ...standing },
      ],
      goals: [
        {
          name: 'answers against the bare statement',
          met: share >= goalShare,
          detail: `${share.toFixed(2)} of its rate, goal ${goalShare}`,
        },
        {
          name: 'standing',
          met: standing.p99Ms <= goalStandingMs,
          detail: `p99 ${standing.p99Ms} ms, goal ${goalStandingMs} ms`,
        },
      ],
    }
  } finally {
    await db.close()
    await server.stop()
  }
}
