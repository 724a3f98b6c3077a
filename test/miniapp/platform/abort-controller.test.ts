import { AbortController } from '../../../src/miniapp/platform/abort-controller'

describe('the stand-in for AbortController', () => {
  test('tells each listener once', () => {
    const controller = new AbortController()
    const listener = jest.fn()
    controller.signal.addEventListener('abort', listener)
    controller.abort()
    controller.abort()
    expect(controller.signal.aborted).toBe(true)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('forgets a listener that left', () => {
    const controller = new AbortController()
    const listener = jest.fn()
    controller.signal.addEventListener('abort', listener)
    controller.signal.removeEventListener('abort', listener)
    controller.abort()
    expect(listener).not.toHaveBeenCalled()
  })
})
