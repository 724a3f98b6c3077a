import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { createDispatch } from '#cloud/router'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { questionBank } from '#cloud/ports/question-bank'
import type { Database } from '#cloud/database/database'
import { openPostgres } from '#cloud/database/open-postgres'

// A process of its own: told an address and a number, it starts as many instances at once, each with two connections of
// its own as the function has, and answers after how many milliseconds each had read and written for a resident.
const longestMs = 20_000

const opened: Database[] = []

process.on('message', (asked: { url: string; instances: number } | 'stop') => {
  void (asked === 'stop' ? stop() : start(asked.url, asked.instances)).then((told) => process.send?.(told))
})

function start(url: string, instances: number): Promise<number[]> {
  return Promise.all(Array.from({ length: instances }, () => firstAnswer(url)))
}

/** Until then each keeps its connections as it would: none makes room because it has answered. */
async function stop(): Promise<string> {
  await Promise.all(opened.splice(0).map((db) => db.close()))
  return 'stopped'
}

/** As a resident has it, whose phone asks again until there is an answer. */
async function firstAnswer(url: string): Promise<number> {
  const started = performance.now()
  let db: Database | undefined
  for (;;) {
    const ms = performance.now() - started
    if (ms > longestMs) return ms
    try {
      db ??= await openPostgres({ url, maxConnections: 2 })
      await readAndWrite(db)
      opened.push(db)
      return performance.now() - started
    } catch {
      await setTimeout(100)
    }
  }
}

async function readAndWrite(db: Database): Promise<void> {
  const quiet = () => undefined
  const dispatch = createDispatch({
    db,
    clock: () => new Date(),
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: questionBank([]),
    log: { debug: quiet, info: quiet, error: quiet },
  })
  const caller = { provider: 'local', subject: randomUUID() } as const
  const report = { key: randomUUID(), kind: 'missing', query: '苞米瓤子', cityId: 'qiqihar' }
  for (const [path, input] of [
    ['events.open', {}],
    ['reports.submit', report],
  ] as const) {
    const { body } = await dispatch({ path, input, caller, requestId: randomUUID() })
    if (!body.ok) throw new Error(body.error.code)
  }
}

process.send?.('ready')
