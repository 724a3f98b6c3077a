import { EventChannel } from './event-channel'

describe('EventChannel', () => {
  const report = jest.fn()

  test('tells every listener, in order, and one of once only once', () => {
    const heard: string[] = []
    const channel = new EventChannel({ news: (text) => heard.push(`opener ${text}`) }, report)
    channel.once('news', (text) => heard.push(`once ${text}`))
    channel.emit('news', 1)
    channel.emit('news', 2)
    expect(heard).toEqual(['opener 1', 'once 1', 'opener 2'])
  })

  test('forgets one listener, or all of a name', () => {
    const listener = jest.fn()
    const channel = new EventChannel({ a: listener, b: listener }, report)
    channel.off('a', listener)
    channel.off('b')
    channel.emit('a')
    channel.emit('b')
    expect(listener).not.toHaveBeenCalled()
  })

  test('reports what a listener throws, and tells the others', () => {
    const error = new Error('in a listener')
    const other = jest.fn()
    const channel = new EventChannel({}, report)
    channel.on('a', () => {
      throw error
    })
    channel.on('a', other)
    channel.emit('a')
    expect(report).toHaveBeenCalledWith(error)
    expect(other).toHaveBeenCalled()
  })
})
