import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { openEmbedded } from '#cloud/entries/local/open-embedded'
import { challenge as content } from '#content/built/challenge'
import { localDay } from '#domain/local-day'
import { aChild } from '../domain/family/a-child'
import { temporaryFolder } from '../cloud/entries/spawn-host'
import { askAs } from './ask-as'
import { closeTown, newResident, openTown, signIn, type Resident, type Town } from './resident'

const dataFolder = temporaryFolder()
let town: Town
let resident: Resident
let childId: string
beforeAll(async () => {
  town = await openTown(dataFolder)
  resident = await newResident(town)
  await signIn(resident, town)
  await askAs(resident, town, 'family.create')
  const child = aChild({ key: 'child' })
  childId = (await askAs<{ childId: string }>(resident, town, 'family.addChild', child)).childId
  const { challengeId } = await askAs<{ challengeId: string }>(resident, town, 'challenge.begin', aPledge())
  const tick = { key: 'tick', challengeId, day: 1, at: new Date().toISOString() }
  await askAs(resident, town, 'challenge.tick', tick)
  await closeTown(town)
  await aWeekPasses()
  town = await openTown(dataFolder)
  resident = await newResident(town)
  await signIn(resident, town)
})
afterAll(() => closeTown(town))

function aPledge() {
  const actions = content.actions.filter(({ ageBand }) => ageBand === 'primary').map(({ id }) => id)
  const pledgeVersion = content.pledges.at(-1)?.version
  const startsOn = localDay(new Date())
  return {
    key: 'begin',
    childId,
    startsOn,
    actions: actions.slice(0, 3),
    pledgeVersion,
    signature: [[1, 2, 3, 4]],
  }
}

/** The product has no other clock than the machine's, so while it is closed the challenge comes to begin earlier. */
async function aWeekPasses(): Promise<void> {
  const db = await openEmbedded(join(dataFolder, 'database'))
  await db.run(sql`update challenges set starts_on = starts_on - 7`)
  await db.run(sql`update challenge_ticks set local_day = local_day - 7`)
  await db.close()
}

const play = (page: string, query = '') => `/features/challenge/play/${page}/index?child=${childId}${query}`

test('after a week the first missed day is the free one, and another may be made good', async () => {
  const { page, visit } = resident
  await visit(play('day', '&day=2'))
  await page.getByText('每七天可以歇一天').waitFor()
  await visit(play('day', '&day=3'))
  await page.getByLabel('补记这一天').click()
  await page.getByText('这一天记下了').waitFor()
})

test("a supervisor's code confirms today; a wrong one is refused in words", async () => {
  const supervisor = await newResident(town)
  await signIn(supervisor, town, 'supervisor')
  const points = await askAs<{ units: { organisationId: string }[] }>(supervisor, town, 'challenge.binPoints')
  const bin = { key: 'bin', organisationId: points.units[0]?.organisationId, name: '三号楼桶站' }
  const { pointId } = await askAs<{ pointId: string }>(supervisor, town, 'challenge.openBinPoint', bin)
  const { page, visit } = resident
  await visit(play('day', '&day=8'))
  await page.getByLabel('输入六位数字').fill('000000')
  await page.getByLabel('确认', { exact: true }).click()
  await page.getByText('确认码不对').waitFor()
  await page.getByLabel('知道了').click()
  const { digits } = await askAs<{ digits: string }>(supervisor, town, 'challenge.binCode', { pointId })
  await page.getByLabel('输入六位数字').fill(digits)
  await page.getByLabel('确认', { exact: true }).click()
  await page.getByText('督导员在桶边看见过投放').waitFor()
})

test('the child teaches, and both see what it brought', async () => {
  const { page, visit } = resident
  await visit(play('teach-back'))
  await page.getByLabel('四个桶').click()
  await answerFive('第一次')
  await page.getByLabel('讲完了，再答一次').click()
  await answerFive('再答一次')
  await page.getByLabel('记下来').click()
  await page.getByText('记下了').waitFor()
  await visit(play('progress'))
  await page.getByText('：大人从对').waitFor()
})

async function answerFive(round: string): Promise<void> {
  for (let number = 1; number <= 5; number++) {
    await resident.page.getByText(`${round}，第${number}题`).waitFor()
    await resident.page.getByLabel('其他垃圾').click()
  }
}
