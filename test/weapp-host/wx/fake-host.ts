import type { Host } from '../runtime/host'

export interface FakeHost {
  readonly host: Host
  readonly told: { readonly what: string; readonly news: unknown }[]
  readonly reported: unknown[]
}

/** A host with a phone and nothing around it, for tests without a browser. */
export function fakeHost(): FakeHost {
  const told: FakeHost['told'] = []
  const reported: unknown[] = []
  const host: Pick<Host, 'phone' | 'tell' | 'report' | 'listeners'> = {
    phone: { network: 'wifi', fontSizeSetting: 16, storage: new Map(), files: new Map(), clipboard: '' },
    tell: (what, news) => void told.push({ what, news }),
    report: (error) => void reported.push(error),
    listeners: new Map(),
  }
  return { host: host as Host, told, reported }
}
