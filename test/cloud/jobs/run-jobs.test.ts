import { type Batch, type Job, runJobs } from '#cloud/jobs/run-jobs'

/** Does one thing a batch, so often. */
function job(name: string, batches: number, heard: string[] = []): Job {
  let left = batches
  return {
    name,
    batch: async (): Promise<Batch> => {
      heard.push(name)
      left -= 1
      return { done: 1, more: left > 0 }
    },
  }
}

test('jobs take turns, each until it has nothing more to do', async () => {
  const heard: string[] = []
  const reports = await runJobs([job('a', 3, heard), job('b', 1, heard)], () => false)
  expect(heard).toEqual(['a', 'b', 'a', 'a'])
  expect(reports).toEqual([
    { name: 'a', done: 3 },
    { name: 'b', done: 1 },
  ])
})

test('a fault ends one job and none of those behind it', async () => {
  const fault = new Error('no such table')
  const broken = { name: 'broken', batch: () => Promise.reject(fault) }
  expect(await runJobs([broken, job('b', 2)], () => false)).toEqual([
    { name: 'broken', done: 0, fault },
    { name: 'b', done: 2 },
  ])
})

test('no batch begins when the time is up', async () => {
  let asked = 0
  const reports = await runJobs([job('a', 9), job('b', 9)], () => (asked += 1) > 3)
  expect(reports.map(({ done }) => done)).toEqual([2, 1])
})
