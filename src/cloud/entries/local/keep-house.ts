import { faultOf } from '../../dispatch/fault'
import type { Services } from '../../dispatch/context'
import { cityJobs } from '../../jobs/city-jobs'
import { runJobs } from '../../jobs/run-jobs'

const everyMs = 60_000
/** The embedded database works in the thread that answers: who opens the page at once is not to wait for the jobs. */
const firstMs = 5_000

export interface Housekeeping {
  /** Resolves when what is under way is done. */
  stop(): Promise<void>
}

/** Runs the city's jobs soon after the start and every minute from then on, as the timer does in the cloud. Nothing is sent: there is no WeChat. */
export function keepHouse({ db, clock, log }: Pick<Services, 'db' | 'clock' | 'log'>): Housekeeping {
  let isOver = false
  const jobs = cityJobs(db, clock, undefined)
  const run = async () => {
    for (const { name, fault } of await runJobs(jobs, () => isOver))
      if (fault !== undefined) log.error({ job: name, fault: faultOf(fault) }, 'fault')
  }
  let running = Promise.resolve()
  const runNext = () => void (running = running.then(run))
  const timers = [setTimeout(runNext, firstMs), setInterval(runNext, everyMs)]
  for (const timer of timers) timer.unref()
  return {
    stop: () => {
      isOver = true
      for (const timer of timers) clearInterval(timer)
      return running
    },
  }
}
