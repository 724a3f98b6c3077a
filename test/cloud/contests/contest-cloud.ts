import { randomUUID } from 'node:crypto'
import type { Caller } from '#cloud/dispatch/context'
import { AskedCloud, openAtNoon } from '../asked-cloud'
import { aContest, aSchool, holderOf, type TestCloud } from '../test-cloud'

/** A cloud with a school, its teacher and an admin, and the ways to open, join and start a contest. */
export class ContestCloud extends AskedCloud {
  private constructor(
    cloud: TestCloud,
    set: (to: Date | string) => void,
    readonly school: string,
    readonly teacher: Caller,
    readonly admin: Caller,
  ) {
    super(cloud, set)
  }

  static async open(): Promise<ContestCloud> {
    const { cloud, set } = await openAtNoon()
    const school = await aSchool(cloud.db, '鹤乡第一小学')
    const teacher = await holderOf(cloud.db, 'teacher', school)
    return new ContestCloud(cloud, set, school, teacher, await holderOf(cloud.db, 'admin'))
  }

  create(changes: object = {}, by = this.admin) {
    return this.ask<{ contestId: string; code: string }>('contests.create', aContest(changes), by)
  }

  /** What the teacher may open: of a class, for pupils. */
  get ofClass() {
    return { scope: 'class', className: '三年二班', organisationId: this.school, age: 'pupil' }
  }

  join(contestId: string, caller: Caller, how: object = {}) {
    return this.cloud.ask('contests.join', { contestId, ...how }, caller)
  }

  start(contestId: string, caller: Caller, key: string = randomUUID()) {
    return this.cloud.ask('contests.start', { key, contestId }, caller)
  }
}
