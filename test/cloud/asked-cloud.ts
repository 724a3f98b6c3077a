import type { Caller } from '#cloud/dispatch/context'
import type { Database } from '#cloud/database/database'
import type { ProcedurePath } from '#contract/contract'
import { codeOf, dataOf, noon, openTestCloud, settableClock, type TestCloud } from './test-cloud'

/** A test's cloud with a clock that the test sets, and how it is asked. */
export class AskedCloud {
  protected constructor(
    readonly cloud: TestCloud,
    readonly set: (to: Date | string) => void,
  ) {}

  /** The data of an answer; throws its code where it is an error. */
  ask<Data = never>(path: ProcedurePath, input: object, caller: Caller): Promise<Data> {
    return dataOf<Data>(this.cloud.ask(path, input, caller))
  }

  code(path: ProcedurePath, input: object, caller: Caller): Promise<string> {
    return codeOf(this.cloud.ask(path, input, caller))
  }
}

/** A cloud at noon and what sets its clock, on a database of its own or on the ones given, as `openTestCloud` has them. */
export async function openAtNoon(db?: Database, app?: Database) {
  const { clock, set } = settableClock(noon)
  return { cloud: await openTestCloud({ clock, app, ...(db && { db }) }), set }
}

/** Opens a cloud for the tests of a file, each of which begins at noon; `keep` puts it where they find it. */
export function useCloudAtNoon<Opened extends AskedCloud>(
  open: () => Promise<Opened>,
  keep: (opened: Opened) => void,
): void {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
    keep(opened)
  }, 60_000)
  beforeEach(() => opened.set(noon))
  afterAll(() => opened.cloud.db.close())
}
