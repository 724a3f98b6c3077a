import { Exchange } from './exchange'

/** Two ends joined without a socket; the second one answers and hears. */
function join(answer: (what: string, value: unknown) => Promise<unknown>, hear = () => {}) {
  const left: Exchange = new Exchange((text) => right.receive(text), answer, hear)
  const right: Exchange = new Exchange((text) => left.receive(text), answer, hear)
  return { left, right }
}

it('brings every answer to whoever asked', async () => {
  const { left, right } = join(async (what, value) => `${what} ${String(value)}`)
  await expect(Promise.all([left.ask('a', 1), right.ask('b', 2), left.ask('c', 3)])).resolves.toEqual([
    'a 1',
    'b 2',
    'c 3',
  ])
})

it('brings a refusal with its words', async () => {
  const { left } = join(async () => {
    throw new Error('page destroyed')
  })
  await expect(left.ask('a', {})).rejects.toThrow('page destroyed')
})

it('tells in order', () => {
  const heard: unknown[] = []
  const { left } = join(
    async () => {},
    (...news: unknown[]) => heard.push(news),
  )
  left.tell('boot', 1)
  left.tell('boot', 2)
  expect(heard).toEqual([
    ['boot', 1],
    ['boot', 2],
  ])
})

it('refuses what is still open when the other side is gone', async () => {
  const { left } = join(() => new Promise(() => {}))
  const asked = left.ask('a', {})
  left.close('the page was closed')
  await expect(asked).rejects.toThrow('the page was closed')
})
