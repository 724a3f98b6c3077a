import { render, screen } from '@testing-library/react'
import DoorPage from '../../../../src/miniapp/features/events/desk/door/index'
import { phone } from '../../mocks/taro'

const refused = (code: string, status: number) => ({
  data: { ok: false, error: { defined: true, code, status, message: code }, requestId: 'r' },
})

/** Opens the door of an event with a cloud that says this, by the path of what it is asked. */
function openDoor(id: string, says: Record<string, object>) {
  phone.parameters = { id }
  phone.request.mockImplementation(async (options) => {
    const { path } = (options as { data: { path: string } }).data
    return (says[path] ?? refused('FORBIDDEN', 403)) as { data: unknown }
  })
  render(<DoorPage />)
}

const another = { data: { ok: true, data: { mayOrganise: false }, requestId: 'r' } }

describe('the door of an event', () => {
  test('is not shown to who may not organise it', async () => {
    openDoor('a', { 'events.one': another })
    expect(await screen.findByText('这里没有您能管理的活动')).toBeVisible()
    expect(screen.queryByRole('tab')).toBeNull()
  })

  test('asks a worker who is signed out to sign in', async () => {
    openDoor('b', { 'events.one': another, 'events.mine': refused('UNAUTHORIZED', 401) })
    expect(await screen.findByText('社区工作人员登录后可以签到。')).toBeVisible()
  })

  test('is told to be nowhere by a link that was cut', async () => {
    openDoor('c', { 'events.one': refused('BAD_REQUEST', 400) })
    expect(await screen.findByText('这里没有您能管理的活动')).toBeVisible()
  })
})
