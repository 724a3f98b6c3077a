import type { Database, Orm } from '#cloud/database/database'
import { groups } from '#cloud/groups/store/schema'
import { identities, organisations, roleGrants, users } from '#cloud/people/store/schema'
import { teamKinds } from '#domain/volunteers/team'
import { demoGroups } from './demo-groups'
import { demoPeople } from './demo-people'

const office = ['龙沙区机关（演示）', '建华区机关（演示）', '铁锋区机关（演示）']
const school = ['鹤乡第一小学（演示）', '嫩江路小学（演示）', '湿地中学（演示）', '向阳幼儿园（演示）']
const hospital = ['鹤城第二医院（演示）', '建华区中医院（演示）', '铁锋区妇幼医院（演示）']
const community = [
  '鹤鸣社区（演示）',
  '江桥社区（演示）',
  '劳动湖社区（演示）',
  '明月社区（演示）',
  '扎龙社区（演示）',
]
const districts = ['龙沙区', '建华区', '铁锋区']

const named = { office, school, hospital, community }

/** Fifteen made-up demonstration units of the four kinds. */
const units = teamKinds.flatMap((kind) =>
  named[kind].map((name, index) => ({
    kind,
    name,
    district: districts[index % 3] ?? '龙沙区',
    demonstration: true,
  })),
)

/** Fills an empty database with the demo city, all or nothing; leaves any other database alone. */
export async function settleDemoCity(db: Database, now: Date): Promise<void> {
  await db.query((orm) => orm.transaction((tx) => settle(tx, now)))
}

async function settle(tx: Orm, now: Date): Promise<void> {
  const settled = await tx.select({ id: organisations.id }).from(organisations).limit(1)
  if (settled.length > 0) return
  const founded = await tx.insert(organisations).values(units).returning()
  await tx.insert(users).values(demoPeople.map(({ userId }) => ({ id: userId, createdAt: now })))
  await tx
    .insert(identities)
    .values(demoPeople.map(({ subject, userId }) => ({ provider: 'local' as const, subject, userId })))
  const idOf = (organisation?: string) => founded.find(({ name }) => name === organisation)?.id
  const grants = demoPeople.flatMap(({ role, userId, organisation }) =>
    role ? [{ userId, role, organisationId: idOf(organisation) }] : [],
  )
  await tx.insert(roleGrants).values(grants)
  await tx.insert(groups).values(demoGroups.map((group) => groupOf(group, idOf, now)))
}

function groupOf(
  { organisation, opener, ...group }: (typeof demoGroups)[number],
  idOf: (organisation: string) => string | undefined,
  openedAt: Date,
) {
  const [organisationId, person] = [idOf(organisation), demoPeople.find(({ role }) => role === opener)]
  if (!organisationId || !person) throw new Error(`the demo city has no ${organisation} or no ${opener}`)
  return { ...group, organisationId, openerId: person.userId, openedAt }
}
