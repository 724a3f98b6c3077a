export interface Batch {
  /** How many things were done. */
  readonly done: number
  /** Whether there may be more to do now. */
  readonly more: boolean
}

/** A background job, in batches of bounded time. A batch may run in several places at once, and be killed. */
export interface Job {
  readonly name: string
  batch(): Promise<Batch>
}

export interface JobReport {
  readonly name: string
  readonly done: number
  /** The error that ended the job early. */
  readonly fault?: unknown
}

/**
 * Runs jobs until nothing is left to do or the time is up: one batch of each in turn, so that no job waits
 * for another to finish. An error ends only its own job.
 */
export async function runJobs(jobs: readonly Job[], isTimeUp: () => boolean): Promise<JobReport[]> {
  const reports = new Map(jobs.map(({ name }): [string, JobReport] => [name, { name, done: 0 }]))
  const open = new Set(jobs)
  while (open.size > 0)
    for (const job of open) {
      if (isTimeUp()) return [...reports.values()]
      const { more, ...report } = await ran(job, reports.get(job.name)?.done ?? 0)
      reports.set(job.name, report)
      if (!more) open.delete(job)
    }
  return [...reports.values()]
}

async function ran({ name, batch }: Job, before: number): Promise<JobReport & Pick<Batch, 'more'>> {
  try {
    const { done, more } = await batch()
    return { name, done: before + done, more }
  } catch (fault) {
    return { name, done: before, fault, more: false }
  }
}
