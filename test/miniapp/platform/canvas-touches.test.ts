import { listenToFinger, listenToMouse } from '../../../src/miniapp/platform/canvas-touches'

type Heard = 'end' | readonly [what: 'start' | 'move', x: number, y: number]

function newCanvas() {
  const canvas = document.createElement('canvas')
  canvas.getBoundingClientRect = () => ({ left: 10, top: 20 }) as DOMRect
  const heard: Heard[] = []
  const touches = {
    start: ({ x, y }: { x: number; y: number }) => void heard.push(['start', x, y]),
    move: ({ x, y }: { x: number; y: number }) => void heard.push(['move', x, y]),
    end: () => void heard.push('end'),
  }
  listenToFinger(canvas, touches)
  listenToMouse(canvas, touches)
  return { canvas, heard }
}

function touch(canvas: HTMLCanvasElement, type: string, ...fingers: { clientX: number; clientY: number }[]) {
  const event = Object.assign(new Event(type, { cancelable: true }), { touches: fingers })
  canvas.dispatchEvent(event)
  return event
}

function mouse(canvas: HTMLCanvasElement, type: string, clientX: number, clientY: number, buttons: number) {
  canvas.dispatchEvent(new MouseEvent(type, { clientX, clientY, buttons }))
}

describe('what is drawn on a canvas', () => {
  test('by a finger is told from the canvas corner, and the page does not scroll', () => {
    const { canvas, heard } = newCanvas()
    touch(canvas, 'touchstart', { clientX: 11, clientY: 22 })
    const moved = touch(canvas, 'touchmove', { clientX: 30, clientY: 40 })
    touch(canvas, 'touchend')
    expect(heard).toEqual([['start', 1, 2], ['move', 20, 20], 'end'])
    expect(moved.defaultPrevented).toBe(true)
  })

  test('by two fingers follows the first', () => {
    const { canvas, heard } = newCanvas()
    touch(canvas, 'touchstart', { clientX: 11, clientY: 22 }, { clientX: 99, clientY: 99 })
    expect(heard).toEqual([['start', 1, 2]])
  })

  test('by a mouse is told while its button is down', () => {
    const { canvas, heard } = newCanvas()
    mouse(canvas, 'mousemove', 12, 22, 0)
    mouse(canvas, 'mousedown', 11, 22, 1)
    mouse(canvas, 'mousemove', 15, 25, 1)
    mouse(canvas, 'mouseleave', 9, 25, 1)
    expect(heard).toEqual([['start', 1, 2], ['move', 5, 5], 'end'])
  })
})
