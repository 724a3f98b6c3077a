export interface Batch {
  /** How many things were done. */
  readonly done: number
  /** There may be more to do now. */
  readonly more: boolean
}

/** Housekeeping, in batches of bounded time. A batch may run in several places at once, and be killed. */
export interface Job {
  readonly name: string
  batch(): Promise<Batch>
}

export interface JobReport {
  readonly name: string
  readonly done: number
  /** What ended it before it was through. */
  readonly fault?: unknown
}

/**
 * Runs jobs until there is nothing more to do or the time is up: a batch of each in turn, so that none waits for
 * another to be through, and one's fault ends that one alone.
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
