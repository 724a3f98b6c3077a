import type { Database } from './database'
import { sqlState } from './sql-state'

interface Waiting<Ask, Answer> {
  readonly ask: Ask
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

interface Batching<Ask, Answer> {
  /** Answers all asks in their order, or throws and has changed nothing. */
  readonly run: (db: Database, asks: readonly Ask[]) => Promise<readonly Answer[]>
  /** Two asks with the same name are never in one batch. */
  readonly nameOf: (ask: Ask) => string
}

const most = 100

/**
 * Combines many asks into one statement. An ask that finds no batch running is run at once, alone; those that
 * arrive meanwhile form the next batch, in order. If PostgreSQL refuses what one ask of a batch would write,
 * each is run alone.
 */
export function inBatches<Ask, Answer>({ run, nameOf }: Batching<Ask, Answer>) {
  type One = Waiting<Ask, Answer>
  const queues = new WeakMap<Database, One[]>()

  return (db: Database, ask: Ask): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const one = { ask, resolve, reject }
      const queue = queues.get(db)
      if (queue) queue.push(one)
      else void work(db, [one])
    })

  async function work(db: Database, queue: One[]): Promise<void> {
    queues.set(db, queue)
    while (queue.length > 0) await settle(db, takeBatch(queue))
    queues.delete(db)
  }

  function takeBatch(queue: One[]): One[] {
    const batch = new Map<string, One>()
    const left: One[] = []
    for (const one of queue.splice(0)) {
      const name = nameOf(one.ask)
      if (batch.size === most || batch.has(name)) left.push(one)
      else batch.set(name, one)
    }
    queue.push(...left)
    return [...batch.values()]
  }

  async function settle(db: Database, batch: readonly One[]): Promise<void> {
    try {
      const asks = batch.map(({ ask }) => ask)
      const answers = await run(db, asks)
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Answer)
    } catch (error) {
      if (batch.length > 1 && isOfOne(error)) for (const one of batch) await settle(db, [one])
      else for (const { reject } of batch) reject(error)
    }
  }
}

/** Whether one ask of a batch, not the server, may be at fault: bad data, broken constraint, deadlock. */
function isOfOne(error: unknown): boolean {
  return /^(2[123]|40P01)/.test(sqlState(error) ?? '')
}
