import { act, renderHook, waitFor } from '@testing-library/react'
import { CloudQueries } from '../../../src/miniapp/platform/query/cloud-queries'
import { useCloudMutation } from '../../../src/miniapp/platform/query/cloud-mutation'
import { phone } from '../mocks/taro'

describe('a write that somebody waits for', () => {
  const keys: string[] = []
  beforeEach(() => {
    keys.length = 0
    phone.request.mockImplementation(async (options) => {
      keys.push((options as { data: { input: { key: string } } }).data.input.key)
      // The first reply gets lost, the second names what the key stands for already.
      if (keys.length === 1) throw new Error('request:fail')
      const error = { defined: true, code: 'CONFLICT', status: 409, message: '不一致' }
      return { data: keys.length === 2 ? { ok: false, error, requestId: 'r' } : { ok: true, data: {} } }
    })
  })

  test('keeps its key until a reply came, and takes another for what was changed meanwhile', async () => {
    const { result } = renderHook(() => useCloudMutation('volunteers.found'), { wrapper: CloudQueries })
    const found = (name: string) =>
      act(async () => result.current.run((key) => ({ key, organisationId: 'o', name })))
    await found('一队')
    await waitFor(() => expect(result.current.error?.code).toBe('UNREACHABLE'))
    await found('二队')
    await waitFor(() => expect(result.current.error?.code).toBe('CONFLICT'))
    await found('二队')
    await waitFor(() => expect(result.current.done).toBeDefined())
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })
})
