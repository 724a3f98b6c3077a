import { faultOf } from '../../dispatch/fault'
import type { Services } from '../../dispatch/context'
import { cityJobs } from '../../jobs/city-jobs'
import { runJobs } from '../../jobs/run-jobs'

const everyMs = 60_000

export interface Housekeeping {
  /** Resolves when what is under way is done. */
  stop(): Promise<void>
}

/** Runs the city's jobs now and every minute, as the timer does in the cloud. Nothing is sent: there is no WeChat. */
export function keepHouse({ db, clock, log }: Pick<Services, 'db' | 'clock' | 'log'>): Housekeeping {
  let isOver = false
  const jobs = cityJobs(db, clock, undefined)
  const run = async () => {
    for (const { name, fault } of await runJobs(jobs, () => isOver))
      if (fault !== undefined) log.error({ job: name, fault: faultOf(fault) }, 'fault')
  }
  let running = run()
  const timer = setInterval(() => (running = running.then(run)), everyMs)
  timer.unref()
  return {
    stop: () => {
      isOver = true
      clearInterval(timer)
      return running
    },
  }
}
