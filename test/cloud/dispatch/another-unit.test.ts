import { accessTable } from '#cloud/dispatch/access'
import type { ProcedurePath } from '#contract/contract'
import { codeOf, holderOf } from '../test-cloud'
import { ofNoUnit } from './of-no-unit'
import { type Bound, lists, ofOneUnit } from './of-one-unit'
import { type Staff, UnitScene } from './unit-scene'

let scene: UnitScene
let ask: UnitScene['events']['cloud']['ask']
beforeAll(async () => {
  scene = await UnitScene.open()
  ask = scene.events.cloud.ask
}, 60_000)
afterAll(() => scene.events.cloud.db.close())

const bound = Object.entries(ofOneUnit) as [ProcedurePath, Bound][]

test('every procedure says whether it is about what belongs to one organisation', () => {
  const said = [...bound.map(([path]) => path), ...lists, ...ofNoUnit].sort()
  expect(said).toEqual(Object.keys(accessTable).sort())
})

test.each(bound)(
  '%s is for those of its organisation, and not for those of another',
  async (path, { by, ask: inputOf, heard = 'FORBIDDEN' }) => {
    const input = await inputOf(scene)
    expect(await codeOf(ask(path, input, scene.others[by]))).toBe(heard)
    const refused = ['BAD_REQUEST', 'FORBIDDEN', 'NOT_FOUND', heard]
    expect(refused).not.toContain(await codeOf(ask(path, input, scene.own[by])))
  },
)

test.each(lists)('%s tells those of another organisation nothing of it', async (path) => {
  const made = [
    await scene.published(),
    await scene.team(),
    await scene.openedClass(),
    await scene.openedContest(),
  ]
  const ids = [scene.events.unit, ...made.flatMap((one) => Object.values(one))]
  const tells = async ({ worker, teacher }: Staff) => {
    const replies = JSON.stringify(await Promise.all([worker, teacher].map((one) => ask(path, {}, one))))
    return ids.some((id) => replies.includes(id))
  }
  expect([await tells(scene.own), await tells(scene.others)]).toEqual([true, false])
})

test('a worker of no organisation looks after none', async () => {
  const unbound = await holderOf(scene.events.cloud.db, 'worker')
  expect(await codeOf(ask('events.create', scene.plan(), unbound))).toBe('INVALID_EVENT')
  expect(await codeOf(ask('events.publish', await scene.draft(), unbound))).toBe('FORBIDDEN')
})
