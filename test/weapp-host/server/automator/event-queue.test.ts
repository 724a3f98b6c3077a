import { EventQueue, type AutomatorEvent } from './event-queue'

const thrown = { method: 'App.exceptionThrown', params: { message: 'no' } }
const logged = { method: 'App.logAdded', params: { type: 'error', args: [] } }

let sent: AutomatorEvent[]
let queue: EventQueue

beforeEach(() => {
  sent = []
  queue = new EventQueue((event) => sent.push(event))
})

it('keeps what happened before anybody could hear it', () => {
  queue.push(thrown)
  queue.asked('Tool.getInfo')
  expect(sent).toEqual([])
  queue.asked('App.getCurrentPage')
  expect(sent).toEqual([thrown])
})

it('keeps logs until they are wanted', () => {
  queue.push(logged)
  queue.asked('App.getCurrentPage')
  queue.push(logged)
  expect(sent).toEqual([])
  queue.asked('App.enableLog')
  queue.push(logged)
  expect(sent).toEqual([logged, logged, logged])
})

it('tells nothing twice', () => {
  queue.push(thrown)
  queue.asked('App.enableLog')
  queue.asked('App.enableLog')
  expect(sent).toEqual([thrown])
})

it('keeps again for the next one when the last automator has left', () => {
  queue.asked('App.enableLog')
  queue.left()
  queue.push(thrown)
  expect(sent).toEqual([])
  queue.asked('App.enableLog')
  expect(sent).toEqual([thrown])
})
