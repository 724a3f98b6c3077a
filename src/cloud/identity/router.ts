import { os } from '../dispatch/implementer'

export const identity = os.identity.router({
  me: os.identity.me.handler(({ context: { caller, person } }) => ({
    userId: person?.userId ?? null,
    roles: [...(person?.roles ?? [])],
    signedIn: caller !== undefined,
  })),
})
