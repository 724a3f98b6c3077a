import { Lane } from './lane'

function held() {
  let release = (): void => undefined
  const done = new Promise<void>((resolve) => {
    release = resolve
  })
  return { done, release }
}

it('runs as many works as it is wide, the next when one ends, well or badly', async () => {
  const lane = new Lane(1)
  const first = held()
  const started: string[] = []
  const one = lane.run(async () => {
    started.push('one')
    await first.done
    throw new Error('one failed')
  })
  const two = lane.run(async () => started.push('two'))
  await Promise.resolve()
  expect(started).toEqual(['one'])
  first.release()
  await expect(one).rejects.toThrow('one failed')
  await two
  expect(started).toEqual(['one', 'two'])
})
