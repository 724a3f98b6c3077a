import { loggableError } from '../../dispatch/loggable-error'
import type { Services } from '../../dispatch/context'
import { cityJobs } from '../../city-jobs'
import { runJobs } from '../../jobs/run-jobs'

/** The embedded database runs in the thread that answers, so the first page must not wait for the jobs. */
const firstMs = 5_000
const pauseMs = 60_000

export interface Housekeeping {
  /** Resolves when the current run is done. */
  stop(): Promise<void>
}

/**
 * Runs the city's jobs soon after the start, and again one minute after each run, like the timer in the
 * cloud. Sends no messages, because there is no WeChat.
 */
export function keepHouse({ db, clock, log }: Pick<Services, 'db' | 'clock' | 'log'>): Housekeeping {
  let isOver = false
  const jobs = cityJobs(db, clock, undefined)
  let running = Promise.resolve()
  const runAfter = (ms: number) => setTimeout(() => (running = run()), ms).unref()
  let timer = runAfter(firstMs)
  return {
    stop: () => {
      isOver = true
      clearTimeout(timer)
      return running
    },
  }

  async function run(): Promise<void> {
    for (const { name, fault } of await runJobs(jobs, () => isOver))
      if (fault !== undefined) log.error({ job: name, fault: loggableError(fault) }, 'fault')
    if (!isOver) timer = runAfter(pauseMs)
  }
}
