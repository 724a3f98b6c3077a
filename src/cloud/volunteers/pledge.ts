import { pledge as words } from '#content/volunteers/pledge'
import { os } from '../dispatch/implementer'
import { insertPledge, type Pledge, pledgesOf } from './store/pledges'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { presentPledge } from './present'

export const pledge = os.volunteers.pledge.handler(async ({ input: { version, name }, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const find = async () => (await pledgesOf(db, userId)).find((signed) => signed.version === version)
  const signed = (await find()) ?? (await sign())
  if (!signed) throw new Error('a pledge was signed and cannot be found')
  return presentPledge(signed)

  async function sign(): Promise<Pledge | undefined> {
    if (version !== words.version) throw errors.OLD_PLEDGE()
    if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    await insertPledge(db, { userId, version, name, signedAt: now })
    return find()
  }
})
