import type { Pledge } from './store/pledges'

export function presentPledge({ version, name, signedAt }: Pledge) {
  return { version, name, signedAt: signedAt.toISOString() }
}
