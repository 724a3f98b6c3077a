import { randomUUID } from 'node:crypto'
import type { ProcedurePath } from '#contract/contract'
import type { Staff, UnitScene } from './unit-scene'

/** A procedure about what belongs to one organisation. */
export interface Bound {
  /** Whom of the organisation it is for. */
  readonly by: keyof Staff
  /** What they ask. */
  readonly ask: (scene: UnitScene) => object | Promise<object>
  /** What the same role of another organisation hears; FORBIDDEN if nothing is said. */
  readonly heard?: string
}

const anEventAlone = async (scene: UnitScene) => ({ eventId: (await scene.published()).eventId })
const onPublished = (scene: UnitScene) => scene.published()
const published = (more: object) => async (scene: UnitScene) => ({ ...(await scene.published()), ...more })

const aMark = { who: { personId: randomUUID() }, way: 'in', at: '2026-05-20T02:00:00Z' }
const aMonth = { from: '2026-05-01', to: '2026-05-31', format: 'csv' }

export const ofOneUnit: Partial<Record<ProcedurePath, Bound>> = {
  'challenge.openBinPoint': { by: 'worker', ask: (scene) => ({ ...scene.unit, name: '3号楼东侧' }) },
  'challenge.binCode': { by: 'worker', ask: (scene) => scene.binPoint() },
  'checkin.codes': { by: 'worker', ask: anEventAlone },
  'checkin.roster': { by: 'worker', ask: anEventAlone },
  'checkin.tick': { by: 'worker', ask: published({ way: 'in', who: { walkIn: '王师傅' } }) },
  'checkin.reconcile': { by: 'worker', ask: published({ deviceKey: 'd', marks: [aMark] }) },
  'contests.create': { by: 'teacher', ask: (scene) => scene.contest(), heard: 'INVALID_CONTEST' },
  // Whoever opened it calls it off, and nobody else.
  'contests.cancel': {
    by: 'teacher',
    ask: async (scene) => ({ key: randomUUID(), ...(await scene.openedContest()) }),
    heard: 'NOT_FOUND',
  },
  'events.create': { by: 'worker', ask: (scene) => scene.plan(), heard: 'INVALID_EVENT' },
  'events.update': {
    by: 'worker',
    ask: async (scene) => {
      const { organisationId: _unit, ...plan } = scene.plan()
      return { ...plan, ...(await scene.draft()) }
    },
  },
  'events.publish': { by: 'worker', ask: (scene) => scene.draft() },
  'events.cancel': { by: 'worker', ask: published({ reason: '下雨' }) },
  'events.end': { by: 'worker', ask: onPublished },
  'events.copy': { by: 'worker', ask: published({ startsAt: '2026-06-01T02:00:00Z' }) },
  'events.repeatWeekly': { by: 'worker', ask: published({ weeks: 1 }) },
  'groups.open': { by: 'teacher', ask: (scene) => scene.class() },
  'groups.setTerm': {
    by: 'teacher',
    ask: (scene) => ({ ...scene.unit, name: '秋季学期', startsOn: '2026-09-01' }),
  },
  'groups.page': { by: 'teacher', ask: (scene) => scene.openedClass(), heard: 'NOT_FOUND' },
  'groups.unit': {
    by: 'teacher',
    ask: async (scene) => {
      await scene.openedClass()
      return { organisationId: scene.unit.organisationId }
    },
    heard: 'NOT_FOUND',
  },
  'groups.close': {
    by: 'teacher',
    ask: async (scene) => ({ key: randomUUID(), ...(await scene.openedClass()) }),
  },
  'ledger.attendance': { by: 'worker', ask: published({ format: 'csv' }) },
  'ledger.participation': { by: 'worker', ask: (scene) => ({ ...scene.unit, ...aMonth }) },
  'volunteers.found': { by: 'worker', ask: (scene) => ({ ...scene.unit, name: '鹤鸣志愿队' }) },
  'volunteers.roster': { by: 'worker', ask: (scene) => scene.team() },
}

/** These list what belongs to the caller's organisations, and nothing of another. */
export const lists: readonly ProcedurePath[] = [
  'challenge.binPoints',
  'contests.mine',
  'events.mine',
  'groups.mine',
  'volunteers.led',
]
