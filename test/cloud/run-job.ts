import type { Batch } from '#cloud/jobs/run-jobs'

/** Runs batches until there is nothing more to do; answers how much was done. Throws what a batch throws. */
export async function runThrough(batch: () => Promise<Batch>): Promise<number> {
  const { done, more } = await batch()
  return more ? done + (await runThrough(batch)) : done
}
