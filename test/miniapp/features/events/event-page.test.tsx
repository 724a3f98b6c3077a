import { fireEvent, render, screen } from '@testing-library/react'
import CheckInPage from '../../../../src/miniapp/features/events/resident/check-in/index'
import EventPage from '../../../../src/miniapp/features/events/resident/event/index'
import { phone } from '../../mocks/taro'

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const children = [{ childId: 'k', nickname: '小满', ageBand: 'primary' }]

/** A cloud with one event, whose parent has one child; notes what it is asked to write. */
function open(Page: () => React.JSX.Element, eventId: string, changes: object = {}) {
  const event = {
    ...{ eventId, organisationId: 'o', organisation: '鹤鸣社区', district: '龙沙区', state: 'published' },
    ...{ reason: null, kind: 'community', title: '桶边指导', place: '三号楼', about: '', bring: '' },
    ...{ contactName: '李晓燕', contactPhone: '0452-1234567', startsAt: later(48), endsAt: later(50) },
    ...{ signUpUntil: later(40), capacity: 30, audience: 'everyone', team: null, creditedMinutes: 60 },
    ...{
      checkOut: false,
      cover: 'bins',
      taken: 18,
      waiting: 0,
      mayOrganise: false,
      signups: [],
      clashes: [],
    },
    ...changes,
  }
  const writes: { path: string; input: object }[] = []
  const wrongCode = { defined: true, code: 'WRONG_CODE', status: 422, message: '签到码不对或已过期。' }
  phone.request.mockImplementation(async (options) => {
    const { path, input } = (options as { data: { path: string; input: object } }).data
    const says: Record<string, unknown> = { 'events.one': event, 'children.mine': children }
    if (path === 'checkin.scan') return { data: { ok: false, error: wrongCode, requestId: 'r' } }
    if (says[path] === undefined && path !== 'checkin.mine') writes.push({ path, input })
    return { data: { ok: true, data: says[path] ?? [], requestId: 'r' } }
  })
  render(<Page />)
  return writes
}

const button = (name: string) => screen.findByRole('button', { name })
const press = async (name: string) => fireEvent.click(await button(name))
const tick = async (name: string) => fireEvent.click(await screen.findByRole('checkbox', { name }))

describe('the page of an event', () => {
  test('signs up whoever is ticked, in one sign-up', async () => {
    phone.parameters = { id: 'a' }
    const writes = open(EventPage, 'a')
    await tick('小满')
    await press('报名（2人）')
    const people = [{ self: true }, { childId: 'k' }]
    expect(writes).toMatchObject([{ path: 'signups.signUp', input: { eventId: 'a', people } }])
  })

  test('says that a child cannot come alone where a guardian is needed', async () => {
    phone.parameters = { id: 'b' }
    const writes = open(EventPage, 'b', { audience: 'accompanied' })
    await tick('小满')
    await tick('我')
    expect(await screen.findByText(/孩子要由家长陪同参加/)).toBeVisible()
    await press('报名')
    expect(writes).toEqual([])
  })

  test('offers adults no children where only adults may come', async () => {
    phone.parameters = { id: 'c' }
    open(EventPage, 'c', { audience: 'adults', taken: 30 })
    expect(await button('报候补')).toBeVisible()
    expect(screen.queryByRole('button', { name: '添加孩子' })).toBeNull()
    expect(screen.queryByText('小满')).toBeNull()
  })

  test('is found by the scene of a poster', async () => {
    phone.parameters = { scene: '0123456789abcdef0123456789abcdef' }
    open(EventPage, 'd')
    await screen.findByText('桶边指导')
    const input = { eventId: '01234567-89ab-cdef-0123-456789abcdef' }
    expect(phone.request).toHaveBeenCalledWith(
      expect.objectContaining({ data: expect.objectContaining({ path: 'events.one', input }) }),
    )
  })

  test('asks nobody to sign up any more once it was cancelled, and says why', async () => {
    phone.parameters = { id: 'e' }
    open(EventPage, 'e', { state: 'cancelled', reason: '大雪' })
    expect(await screen.findByText('原因：大雪')).toBeVisible()
    expect(screen.queryByRole('button', { name: '报名' })).toBeNull()
  })
})

describe('the page at the door', () => {
  const now = { startsAt: later(-0.5), endsAt: later(1) }

  test('says what is wrong with a code, and can be tried again', async () => {
    phone.parameters = { id: 'f' }
    open(CheckInPage, 'f', now)
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: '123456' } })
    await press('签到')
    expect(await screen.findByText('签到码不对或已过期。')).toBeVisible()
    expect(await button('签到')).toBeVisible()
  })

  test('takes no code before the door is open', async () => {
    phone.parameters = { id: 'g' }
    open(CheckInPage, 'g')
    expect(await screen.findByText(/^活动开始前一小时到/)).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
