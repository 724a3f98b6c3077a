import { randomUUID } from 'node:crypto'
import type { Caller } from '#cloud/dispatch/context'
import type { Database } from '#cloud/database/database'
import { publishWeeks } from '#cloud/groups/store/week-publishing'
import { runThrough } from '../run-job'
import { holderOf } from '../test-cloud'
import { FamilyCloud, type ShownGroup } from '../family/family-cloud'
import { aPledge } from '../family/take-the-challenge'

export interface ShownChallenge {
  readonly challengeId: string
  readonly days: readonly { day: number; state: string; confirmed: boolean; photo: boolean }[]
  readonly today: number
  readonly stage: string
  readonly followUps: readonly { day: number; answer: string | null }[]
  readonly teachBacks: readonly { localDay: string; before: number; after: number }[]
  readonly reminder: string | null
}

export interface ShownCode {
  readonly digits: string
  readonly scanned: string
}

/** A family that takes the challenge. */
export interface Player {
  readonly caller: NonNullable<Caller>
  readonly childId: string
  readonly challengeId: string
}

/** 20:00 in Qiqihar on a day of a challenge that began on 2026-05-20, a Wednesday. */
export function evening(day: number): Date {
  return new Date(Date.parse('2026-05-19T12:00:00Z') + day * 86_400_000)
}

/** The ways to take a challenge. */
export class ChallengeCloud {
  private constructor(readonly families: FamilyCloud) {}

  static async open(db?: Database, app?: Database): Promise<ChallengeCloud> {
    return new ChallengeCloud(await FamilyCloud.open(db, app))
  }

  /** A new family that begins today, in groups if some are given. */
  async player(groups: readonly ShownGroup[] = []): Promise<Player> {
    const { caller, childId } = await this.families.guardian()
    for (const { code } of groups) await this.families.ask('groups.join', { code, childId }, caller)
    return { caller, childId, challengeId: await this.begin(caller, childId) }
  }

  /** Sets the clock, and lets the timer's job publish the weeks that are over by then. */
  async publish(at: Date): Promise<void> {
    this.families.set(at)
    await runThrough(() => publishWeeks(this.families.cloud.db, at))
  }

  async begin(caller: Caller, childId: string, changes: object = {}): Promise<string> {
    const asked = { key: randomUUID(), childId, ...aPledge, ...changes }
    const begun = await this.families.ask<ShownChallenge>('challenge.begin', asked, caller)
    return begun.challengeId
  }

  tick({ caller, challengeId }: Player, day: number, at = evening(day), more: object = {}) {
    const tick = { key: randomUUID(), challengeId, day, at: at.toISOString(), ...more }
    return this.families.ask<ShownChallenge>('challenge.tick', tick, caller)
  }

  code({ caller, challengeId }: Player, day: number, more: object = {}): Promise<string> {
    const tick = { key: randomUUID(), challengeId, day, at: evening(day).toISOString(), ...more }
    return this.families.code('challenge.tick', tick, caller)
  }

  async mine({ caller, childId }: Player): Promise<ShownChallenge> {
    const reply = this.families.ask<{ challenge: ShownChallenge | null }>(
      'challenge.mine',
      { childId },
      caller,
    )
    const { challenge } = await reply
    if (!challenge) throw new Error('no challenge')
    return challenge
  }

  /** A bin of the community, and its code as its supervisor sees it. */
  async binPoint(): Promise<() => Promise<ShownCode>> {
    const { community, worker } = this.families
    const asked = { key: randomUUID(), organisationId: community, name: '3号楼东侧' }
    const { pointId } = await this.families.ask<{ pointId: string }>('challenge.openBinPoint', asked, worker)
    const supervisor = await holderOf(this.families.cloud.db, 'supervisor', community)
    return () => this.families.ask<ShownCode>('challenge.binCode', { pointId }, supervisor)
  }

  /** `at`: of the phone's clock, which is fast unless it is said. */
  write({ caller }: Player, day: string, bags: object = {}, at = '2026-12-31T00:00:00Z') {
    const none = { recyclable: 0, hazardous: 0, food: 0, other: 0 }
    const entry = { key: randomUUID(), day, at, bags: { ...none, ...bags } }
    return this.families.ask<object>('diary.write', entry, caller)
  }
}

export function doneDays({ days }: ShownChallenge): number[] {
  return days.filter(({ state }) => state === 'done').map(({ day }) => day)
}
