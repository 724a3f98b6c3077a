import { randomUUID } from 'node:crypto'
import type { Caller } from '#cloud/dispatch/context'
import type { Database } from '#cloud/database/database'
import { scannedCode } from '#domain/checkin/check-in-code'
import { AskedCloud, openAtNoon } from '../asked-cloud'
import { anEvent, aSchool, holderOf, type TestCloud } from '../test-cloud'

export interface ShownEvent {
  readonly eventId: string
  readonly state: string
  readonly taken: number
  readonly waiting: number
  readonly capacity: number
  readonly startsAt: string
}

interface ShownCodes {
  readonly now: string
  readonly from: string
  readonly slotMs: number
  readonly codes: readonly { digits: string; token: string }[]
}

export interface ShownSignup {
  readonly signupId: string
  readonly state: string
  readonly ahead: number
  readonly people: { personId: string; childId: string | null; nickname: string | null }[]
}

/** A cloud with an organisation and its worker, and the ways to hold an event and sign up. */
export class EventCloud extends AskedCloud {
  private constructor(
    cloud: TestCloud,
    set: (to: Date | string) => void,
    readonly unit: string,
    readonly worker: Caller,
  ) {
    super(cloud, set)
  }

  static async open(db?: Database, app?: Database): Promise<EventCloud> {
    const { cloud, set } = await openAtNoon(db, app)
    const unit = await aSchool(cloud.db)
    return new EventCloud(cloud, set, unit, await holderOf(cloud.db, 'worker', unit))
  }

  draft(changes: object = {}): Promise<ShownEvent> {
    return this.ask('events.create', anEvent(this.unit, changes), this.worker)
  }

  async published(changes: object = {}): Promise<ShownEvent> {
    const { eventId } = await this.draft(changes)
    return this.ask('events.publish', { key: randomUUID(), eventId }, this.worker)
  }

  signUp(eventId: string, caller: Caller, people: object[] = [{ self: true }]): Promise<ShownSignup> {
    return this.ask('signups.signUp', { key: randomUUID(), eventId, people }, caller)
  }

  /** What the worker's screen shows while the door is open, and in how many milliseconds it changes. */
  async shownCode(eventId: string) {
    const shown = await this.ask<ShownCodes>('checkin.codes', { eventId }, this.worker)
    const [code] = shown.codes
    if (!code) throw new Error('the door has closed')
    const changesInMs = Date.parse(shown.from) + shown.slotMs - Date.parse(shown.now)
    return { digits: code.digits, scanned: scannedCode(eventId, code.token), changesInMs }
  }

  async child(caller: Caller, nickname = '小明'): Promise<string> {
    const child = { key: randomUUID(), nickname, ageBand: 'primary' }
    return (await this.ask<{ childId: string }>('children.add', child, caller)).childId
  }

  async stateOf(signup: ShownSignup, caller: Caller): Promise<string | undefined> {
    const mine = await this.ask<ShownSignup[]>('signups.mine', {}, caller)
    return mine.find(({ signupId }) => signupId === signup.signupId)?.state
  }
}
