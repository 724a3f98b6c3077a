import type { CallContext } from '../dispatch/context'
import { os } from '../dispatch/implementer'
import { groupsOfFamily, type JoinedRow } from './store/families'
import { sumOfWeeks } from './store/weeks'
import { familyLoop } from './store/loop'
import { joinedFamilies, presentGroup, presentSum } from './present'
import { findFamilyOf } from '../guardians/public'

export const mine = os.loop.mine.handler(async ({ context }) => {
  const { db, person } = context
  const row = person && (await findFamilyOf(db, person.userId))
  if (!row) return { family: null, groups: [] }
  const { days, confirmed, adults, bags } = await familyLoop(db, row.id)
  const groups = await groupsOfFamily(db, row.id)
  const [classes, communities] = (['class', 'community'] as const).map((kind) =>
    groups.filter((group) => group.kind === kind),
  )
  return {
    family: {
      days: { value: days, method: 'family-days' as const },
      confirmed: { value: confirmed, method: 'confirmed' as const },
      adults: { value: adults, method: 'family-adults' as const },
      bags: { value: bags, method: 'family-bags' as const },
    },
    groups: await Promise.all(
      [...(classes ?? []), ...(communities ?? [])].map((group) => presentJoined(context, group)),
    ),
  }
})

async function presentJoined({ db, now }: CallContext, group: JoinedRow) {
  const total = presentSum(await sumOfWeeks(db, [group.id], now))
  return { ...presentGroup(group), joined: joinedFamilies(group.families), total }
}
