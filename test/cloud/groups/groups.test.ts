import { randomUUID } from 'node:crypto'
import { holderOf, stranger } from '../test-cloud'
import { cloud, useFamilies } from '../family/use-families'

useFamilies()

describe('joining', () => {
  test('a class is with a child of the family; a teacher sees a number from five families on', async () => {
    const group = await cloud.class()
    const page = (by = cloud.teacher) =>
      cloud.ask<{ joined: object }>('groups.page', { groupId: group.groupId }, by)
    const [first] = await cloud.fill(group, 4)
    expect((await page()).joined).toEqual({ withheld: true })
    await cloud.fill(group, 1)
    expect((await page()).joined).toEqual({ atLeast: 5 })
    await cloud.fill(group, 4)
    expect((await page(first?.caller)).joined).toEqual({ atLeast: 5 })
    const asked = { code: group.code, childId: first?.childId }
    expect(await cloud.code('groups.join', asked, first?.caller ?? stranger())).toBe('OK')
    expect((await page()).joined).toEqual({ atLeast: 5 })
    await cloud.fill(group, 1)
    expect((await page()).joined).toEqual({ atLeast: 10 })
  })

  test('says what is missing', async () => {
    const { code } = await cloud.class()
    expect(await cloud.code('groups.join', { code }, stranger())).toBe('NO_FAMILY')
    const { caller } = await cloud.guardian()
    const other = await cloud.guardian()
    expect(await cloud.code('groups.join', { code }, caller)).toBe('WHICH_CHILD')
    expect(await cloud.code('groups.join', { code, childId: other.childId }, caller)).toBe('WHICH_CHILD')
    expect(await cloud.code('groups.join', { code: 'ZZZZZZ' }, caller)).toBe('UNKNOWN_CODE')
  })

  test('a child is in one open class, a family in one open community', async () => {
    const { caller, childId } = await cloud.guardian()
    const [one, two] = [await cloud.class(), await cloud.class()]
    await cloud.ask('groups.join', { code: one.code, childId }, caller)
    expect(await cloud.code('groups.join', { code: two.code, childId }, caller)).toBe('IN_ANOTHER_CLASS')
    cloud.set('2026-05-20T02:01:00Z')
    const sibling = await cloud.child(caller, '小宝')
    expect(await cloud.code('groups.join', { code: two.code, childId: sibling }, caller)).toBe('OK')
    await cloud.ask('groups.close', { key: randomUUID(), groupId: one.groupId }, cloud.teacher)
    expect(await cloud.code('groups.join', { code: two.code, childId }, caller)).toBe('OK')
    const [here, there] = [await cloud.neighbours(), await cloud.neighbours()]
    await cloud.ask('groups.join', { code: here.code }, caller)
    expect(await cloud.code('groups.join', { code: there.code }, caller)).toBe('IN_ANOTHER_COMMUNITY')
    expect(await cloud.familyOf(caller)).toMatchObject({
      groups: [{ groupId: here.groupId }],
      children: [
        { childId, groups: [{ groupId: one.groupId }, { groupId: two.groupId }] },
        { childId: sibling, groups: [{ groupId: two.groupId }] },
      ],
    })
  })

  test('two adults at once count the family once', async () => {
    const group = await cloud.class()
    await cloud.fill(group, 3)
    const { caller, childId } = await cloud.guardian()
    const partner = await cloud.partner(caller)
    const asked = { code: group.code, childId }
    await Promise.all([caller, partner, caller].map((by) => cloud.ask('groups.join', asked, by)))
    expect(await cloud.ask('groups.page', { groupId: group.groupId }, caller)).toMatchObject({
      joined: { withheld: true },
    })
  })
})

describe('leaving', () => {
  test('takes the family out with its last child, and once', async () => {
    const group = await cloud.class()
    await cloud.fill(group, 4)
    const { caller, childId } = await cloud.guardian()
    const sibling = await cloud.child(caller, '小宝')
    for (const id of [childId, sibling])
      await cloud.ask('groups.join', { code: group.code, childId: id }, caller)
    const joined = async () => {
      const page = await cloud.ask<{ joined: object }>(
        'groups.page',
        { groupId: group.groupId },
        cloud.teacher,
      )
      return page.joined
    }
    await cloud.ask('groups.leave', { groupId: group.groupId, childId }, caller)
    expect(await joined()).toEqual({ atLeast: 5 })
    for (let n = 0; n < 2; n += 1)
      await cloud.ask('groups.leave', { groupId: group.groupId, childId: sibling }, caller)
    expect(await joined()).toEqual({ withheld: true })
    expect(await cloud.ask('groups.byCode', { code: group.code }, caller)).toMatchObject({
      joined: false,
      childIds: [],
    })
    expect(await cloud.code('groups.page', { groupId: group.groupId }, caller)).toBe('NOT_FOUND')
  })
})

describe('a page', () => {
  test('is for who looks after the group and for families in it', async () => {
    const { groupId } = await cloud.class()
    const worker = cloud.worker
    const elsewhere = await holderOf(cloud.cloud.db, 'teacher', cloud.community)
    const { caller } = await cloud.guardian()
    for (const other of [worker, elsewhere, caller, stranger()])
      expect(await cloud.code('groups.page', { groupId }, other)).toBe('NOT_FOUND')
    const colleague = await holderOf(cloud.cloud.db, 'teacher', cloud.school)
    expect(await cloud.code('groups.page', { groupId }, colleague)).toBe('OK')
  })

  test('of a school is for its teachers and for families in a class of it', async () => {
    const [guardian] = await cloud.fill(await cloud.class(), 1)
    const asked = { organisationId: cloud.school }
    expect(await cloud.ask('groups.unit', asked, cloud.teacher)).toEqual({
      organisationId: cloud.school,
      organisation: '鹤乡第一小学',
      total: { withheld: true },
    })
    expect(await cloud.code('groups.unit', asked, guardian?.caller ?? stranger())).toBe('OK')
    expect(await cloud.code('groups.unit', asked, cloud.worker)).toBe('NOT_FOUND')
  })
})
