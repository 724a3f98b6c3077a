import { randomUUID } from 'node:crypto'
import type { Caller } from '#cloud/dispatch/context'
import {
  aContest,
  aSchool,
  dataOf,
  holderOf,
  noon,
  openTestCloud,
  settableClock,
  type TestCloud,
} from '../test-cloud'

/** A cloud with a school, its teacher and an admin, and the ways to open, join and start a contest. */
export class ContestCloud {
  private constructor(
    readonly cloud: TestCloud,
    readonly set: (to: Date | string) => void,
    readonly school: string,
    readonly teacher: Caller,
    readonly admin: Caller,
  ) {}

  static async open(): Promise<ContestCloud> {
    const { clock, set } = settableClock(noon)
    const cloud = await openTestCloud({ clock })
    const school = await aSchool(cloud.db, '鹤乡第一小学')
    const teacher = await holderOf(cloud.db, 'teacher', school)
    return new ContestCloud(cloud, set, school, teacher, await holderOf(cloud.db, 'admin'))
  }

  create(changes: object = {}, by = this.admin) {
    return dataOf<{ contestId: string; code: string }>(
      this.cloud.ask('contests.create', aContest(changes), by),
    )
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
