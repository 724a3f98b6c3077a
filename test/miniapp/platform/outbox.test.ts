import { CloudError, unreachable } from '../../../src/miniapp/platform/cloud/cloud-error'
import { Outbox, type OutboxPorts } from '../../../src/miniapp/platform/outbox/outbox'
import type { OutboxEntry } from '../../../src/miniapp/platform/outbox/outbox-entry'

const report = (query: string) => (key: string) => ({
  key,
  kind: 'missing' as const,
  query,
  cityId: 'qiqihar',
})
const signInFirst = new CloudError('UNAUTHENTICATED', 401, '请先登录，再继续操作。')
const unsafe = new CloudError('UNSAFE_TEXT', 422, '内容中有不适合提交的文字，请修改后再试。')
const broken = new CloudError('INTERNAL', 500, '服务暂时出了点问题，请稍后再试。')
const busy = new CloudError('RATE_LIMITED', 429, '操作太频繁，请稍后再试。', 30)

/** A phone and a cloud; `cloud` throws what it is told to, one after another, then takes everything. */
function setUp(...failures: (CloudError | undefined)[]) {
  let kept: readonly OutboxEntry[] = []
  const world = {
    sent: [] as string[],
    delays: [] as number[],
    full: false,
    retries: [] as (() => void)[],
    tries: 0,
  }
  let keys = 0
  const ports: OutboxPorts = {
    read: () => kept,
    write(entries) {
      if (!world.full) kept = entries
      return !world.full
    },
    async send({ input }) {
      world.tries += 1
      const failure = failures.shift()
      if (failure) throw failure
      if ('query' in input) world.sent.push(input.query)
      return { id: `receipt ${world.sent.length}` }
    },
    later(run, delayMs) {
      world.retries.push(run)
      world.delays.push(delayMs)
    },
    now: () => 1_700_000_000_000,
    newKey: () => `key-${++keys}`,
  }
  return { outbox: new Outbox(ports), ports, world }
}

describe('what waits to be sent', () => {
  test('is on the phone before anything is sent, with a key of its own', () => {
    const { outbox, ports } = setUp()
    const entry = outbox.add('reports.submit', report('暖壶胆'))
    expect(ports.read()).toEqual([entry])
    expect(entry?.input.key).toBe('key-1')
  })

  test('is not promised when the phone is full', () => {
    const { outbox, world } = setUp()
    world.full = true
    expect(outbox.add('reports.submit', report('暖壶胆'))).toBeUndefined()
    expect(outbox.view().entries).toEqual([])
  })

  test('is sent, and then its reply can be read', async () => {
    const { outbox } = setUp()
    const { key = '' } = outbox.add('reports.submit', report('暖壶胆')) ?? {}
    expect(outbox.replyTo('reports.submit', key)).toBeUndefined()
    await outbox.flush()
    expect(outbox.replyTo('reports.submit', key)).toEqual({ id: 'receipt 1' })
  })

  test('is sent once each, in order', async () => {
    const { outbox, world } = setUp()
    for (const name of ['一', '二', '三']) outbox.add('reports.submit', report(name))
    await Promise.all([outbox.flush(), outbox.flush()])
    expect(world.sent).toEqual(['一', '二', '三'])
    expect(outbox.view().entries).toEqual([])
  })

  test('survives a restart with the same key', async () => {
    const { outbox, ports, world } = setUp(unreachable())
    outbox.add('reports.submit', report('暖壶胆'))
    await outbox.flush()
    const restarted = new Outbox(ports)
    expect(restarted.view().entries.map(({ key }) => key)).toEqual(['key-1'])
    await restarted.flush()
    expect(world.sent).toEqual(['暖壶胆'])
  })

  test('waits longer after each failure, and keeps its order', async () => {
    const { outbox, world } = setUp(unreachable(), unreachable(), busy)
    outbox.add('reports.submit', report('一'))
    outbox.add('reports.submit', report('二'))
    for (let attempt = 0; attempt < 3; attempt++) await outbox.flush()
    expect(world.delays).toEqual([2_000, 4_000, 30_000])
    expect(outbox.view().hold).toBe('retry')
    world.retries.at(-1)?.()
    await new Promise((done) => setTimeout(done))
    expect(world.sent).toEqual(['一', '二'])
    expect(outbox.view()).toEqual({ entries: [], hold: undefined })
  })

  test('is tried again once, however often it failed meanwhile', async () => {
    const { outbox, world } = setUp(unreachable(), unreachable(), unreachable())
    outbox.add('reports.submit', report('一'))
    await outbox.flush()
    await outbox.flush()
    world.retries[0]!()
    expect(world.tries).toBe(2)
    world.retries[1]!()
    expect(world.tries).toBe(3)
  })

  test.each([
    ['was taken', undefined],
    ['was refused', unsafe],
  ])('is not sent over and over where the phone cannot keep that it %s', async (_, failure) => {
    const { outbox, world } = setUp(failure)
    outbox.add('reports.submit', report('一'))
    world.full = true
    await outbox.flush()
    expect(world.tries).toBe(1)
  })

  test('stays with the reason when the cloud refuses it for good, and lets the next one pass', async () => {
    const { outbox, world } = setUp(unsafe)
    outbox.add('reports.submit', report('一'))
    outbox.add('reports.submit', report('二'))
    await outbox.flush()
    expect(world.sent).toEqual(['二'])
    expect(outbox.view().entries).toMatchObject([{ key: 'key-1', refusal: unsafe.message }])
    await outbox.flush()
    expect(world.sent).toEqual(['二'])
    outbox.discard('key-1')
    expect(outbox.view().entries).toEqual([])
  })

  test('is set aside when the cloud breaks on it again and again, and lets the next one pass', async () => {
    const { outbox, world } = setUp(broken, broken, broken, broken)
    outbox.add('reports.submit', report('一'))
    outbox.add('reports.submit', report('二'))
    for (let attempt = 0; attempt < 3; attempt++) await outbox.flush()
    expect(world.sent).toEqual([])
    expect(world.delays).toEqual([2_000, 4_000, 8_000])
    await outbox.flush()
    expect(world.sent).toEqual(['二'])
    expect(outbox.view().entries).toMatchObject([{ key: 'key-1', setAside: true }])
    await outbox.flush()
    expect(world.sent).toEqual(['二'])
  })

  test('that was set aside can be tried again, and starts anew', async () => {
    const { outbox, world } = setUp(broken, broken, broken, broken, broken)
    outbox.add('reports.submit', report('一'))
    for (let attempt = 0; attempt < 4; attempt++) await outbox.flush()
    outbox.tryAgain('key-1')
    await new Promise((done) => setTimeout(done))
    expect(outbox.view().entries).toMatchObject([{ key: 'key-1', faults: 1 }])
    await outbox.flush()
    expect(world.sent).toEqual(['一'])
  })

  test.each([
    ['cannot be reached', unreachable()],
    ['says that it is coming back', new CloudError('UNAVAILABLE', 503, '服务正在恢复，请稍等片刻再试。')],
    ['is busy', busy],
  ])('is never set aside while the cloud %s', async (_, failure) => {
    const { outbox, world } = setUp(...Array<CloudError>(9).fill(failure))
    outbox.add('reports.submit', report('一'))
    for (let attempt = 0; attempt < 10; attempt++) await outbox.flush()
    expect(world.sent).toEqual(['一'])
  })

  test('waits for the resident to sign in', async () => {
    const { outbox, world } = setUp(signInFirst)
    outbox.add('reports.submit', report('一'))
    await outbox.flush()
    expect(outbox.view().hold).toBe('sign-in')
    expect(world.delays).toEqual([])
    await outbox.flush()
    expect(world.sent).toEqual(['一'])
  })

  test('tells those who watch', async () => {
    const { outbox } = setUp()
    const seen: number[] = []
    const stop = outbox.subscribe(() => seen.push(outbox.view().entries.length))
    outbox.add('reports.submit', report('一'))
    await outbox.flush()
    stop()
    outbox.add('reports.submit', report('二'))
    expect(seen).toEqual([1, 0])
  })
})
