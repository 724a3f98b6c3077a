import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Caller } from '#cloud/dispatch/context'
import type { Database } from '#cloud/database/database'
import { aChild } from '../../domain/family/a-child'
import { AskedCloud, openAtNoon } from '../asked-cloud'
import { aSchool, holderOf, stranger, type TestCloud } from '../test-cloud'

export interface ShownFamily {
  readonly familyId: string
  readonly code: string
  readonly adults: number
  readonly me: { readonly guardian: boolean }
  readonly members: readonly { memberId: string; me: boolean; guardian: boolean; joinedAt: string }[]
  readonly children: readonly { childId: string; nickname: string; own: boolean; groups: readonly object[] }[]
  readonly groups: readonly object[]
}

export interface ShownGroup {
  readonly groupId: string
  readonly code: string
  readonly startsOn: string | null
}

/** A part of what is kept about somebody. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly total: number
  readonly records: readonly (readonly { label: string; value: string }[])[]
}

/** A cloud with a school, its teacher, a community and its worker, and the ways to be a family. */
export class FamilyCloud extends AskedCloud {
  private constructor(
    cloud: TestCloud,
    set: (to: Date | string) => void,
    readonly school: string,
    readonly teacher: NonNullable<Caller>,
    readonly community: string,
    readonly worker: NonNullable<Caller>,
  ) {
    super(cloud, set)
  }

  static async open(db?: Database, app?: Database): Promise<FamilyCloud> {
    const { cloud, set } = await openAtNoon(db, app)
    const school = await aSchool(cloud.db, '鹤乡第一小学')
    const [unit] = await cloud.db.run<{ id: string }>(sql`
      insert into organisations (kind, name, district) values ('community', '鹤鸣社区', '龙沙区') returning id`)
    const community = unit?.id ?? ''
    const teacher = await holderOf(cloud.db, 'teacher', school)
    return new FamilyCloud(
      cloud,
      set,
      school,
      teacher,
      community,
      await holderOf(cloud.db, 'worker', community),
    )
  }

  async familyOf(caller: Caller): Promise<ShownFamily> {
    const { family } = await this.ask<{ family: ShownFamily | null }>('family.mine', {}, caller)
    if (!family) throw new Error('no family')
    return family
  }

  async view(caller: Caller): Promise<Section[]> {
    return (await this.ask<{ sections: Section[] }>('privacy.view', {}, caller)).sections
  }

  /** A new guardian with a family and one child in it. */
  async guardian(nickname = '小鹤') {
    const caller = stranger()
    await this.ask('family.create', {}, caller)
    return { caller, childId: await this.child(caller, nickname) }
  }

  async child(guardian: Caller, nickname = '小鹤'): Promise<string> {
    const child = aChild({ key: randomUUID(), nickname })
    return (await this.ask<{ childId: string }>('family.addChild', child, guardian)).childId
  }

  /** Another adult in somebody's family. */
  async partner(of: Caller): Promise<NonNullable<Caller>> {
    const caller = stranger()
    await this.ask('family.join', { code: (await this.familyOf(of)).code }, caller)
    return caller
  }

  class(changes: object = {}, by = this.teacher): Promise<ShownGroup> {
    const asked = { key: randomUUID(), organisationId: this.school, kind: 'class', name: '四年一班' }
    return this.ask('groups.open', { ...asked, ...changes }, by)
  }

  neighbours(): Promise<ShownGroup> {
    return this.class({ organisationId: this.community, kind: 'community', name: '明珠园小区' }, this.worker)
  }

  /** So many new families in a group. */
  async fill({ code }: ShownGroup, families: number) {
    const guardians = []
    for (let n = 0; n < families; n += 1) {
      const guardian = await this.guardian()
      await this.ask('groups.join', { code, childId: guardian.childId }, guardian.caller)
      guardians.push(guardian)
    }
    return guardians
  }
}
