import { randomUUID } from 'node:crypto'
import type { Caller } from '#cloud/dispatch/context'
import type { Database } from '#cloud/database/database'
import { EventCloud } from '../events/event-cloud'
import { aContest, anEvent, aSchool, holderOf } from '../test-cloud'

export interface Staff {
  readonly worker: Caller
  readonly teacher: Caller
}

/** A school with its staff and what belongs to it, and the staff of another. What it makes is new each time. */
export class UnitScene {
  private constructor(
    readonly events: EventCloud,
    readonly own: Staff,
    readonly others: Staff,
  ) {}

  static async open(): Promise<UnitScene> {
    const events = await EventCloud.open()
    const { db } = events.cloud
    return new UnitScene(events, await staffOf(db, events.unit), await staffOf(db, await aSchool(db)))
  }

  get unit() {
    return { key: randomUUID(), organisationId: this.events.unit }
  }

  plan() {
    return anEvent(this.events.unit)
  }

  class() {
    return { ...this.unit, kind: 'class', name: '四年一班' }
  }

  contest() {
    const { organisationId } = this.unit
    return aContest({ scope: 'class', className: '四年一班', organisationId })
  }

  async draft() {
    return { key: randomUUID(), eventId: (await this.events.draft()).eventId }
  }

  async published() {
    return { key: randomUUID(), eventId: (await this.events.published()).eventId }
  }

  async team() {
    const asked = { ...this.unit, name: '鹤鸣志愿队' }
    const { teamId } = await this.events.ask<{ teamId: string }>('volunteers.found', asked, this.own.worker)
    return { teamId }
  }

  async binPoint() {
    const asked = { ...this.unit, name: '3号楼东侧' }
    const { pointId } = await this.events.ask<{ pointId: string }>(
      'challenge.openBinPoint',
      asked,
      this.own.worker,
    )
    return { pointId }
  }

  async openedClass() {
    const { groupId } = await this.events.ask<{ groupId: string }>(
      'groups.open',
      this.class(),
      this.own.teacher,
    )
    return { groupId }
  }

  async openedContest() {
    const { contestId } = await this.events.ask<{ contestId: string }>(
      'contests.create',
      this.contest(),
      this.own.teacher,
    )
    return { contestId }
  }
}

async function staffOf(db: Database, unit: string): Promise<Staff> {
  return { worker: await holderOf(db, 'worker', unit), teacher: await holderOf(db, 'teacher', unit) }
}
