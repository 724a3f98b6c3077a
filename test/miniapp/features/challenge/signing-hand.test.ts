import { mostNumbers } from '#domain/challenge/signature'
import type { DrawingPad, Stroke } from '../../../../src/miniapp/platform/drawing-pad'
import { SigningHand } from '../../../../src/miniapp/ui/signature/signing-hand'

const shown: (readonly Stroke[])[] = []
const pad: DrawingPad = {
  show: (strokes) => void shown.push(strokes),
  place: ({ x, y }) => [x, y],
}

function newHand() {
  const told: (readonly Stroke[])[] = []
  const hand = new SigningHand()
  hand.takePad(pad)
  const follow = (strokes: readonly Stroke[]) =>
    hand.follow(strokes, (next) => {
      told.push(next)
      follow(next)
    })
  follow([])
  return { hand, told, follow }
}

describe('a signature', () => {
  test('is one stroke from the touch of the finger until it leaves', () => {
    const { hand, told } = newHand()
    hand.start({ x: 1, y: 2 })
    hand.move({ x: 20, y: 30 })
    expect(told).toEqual([])
    hand.end()
    expect(told).toEqual([[[1, 2, 20, 30]]])
  })

  test('leaves out points that add nothing to be seen', () => {
    const { hand, told } = newHand()
    hand.start({ x: 1, y: 1 })
    hand.move({ x: 2, y: 2 })
    hand.move({ x: 9, y: 1 })
    hand.end()
    expect(told.at(-1)).toEqual([[1, 1, 9, 1]])
  })

  test('never becomes longer than the cloud takes', () => {
    const { hand, told } = newHand()
    for (let stroke = 0; stroke < 10; stroke++) {
      for (let step = 0; step < 120; step++) hand.move({ x: (step % 2) * 10, y: step })
      hand.end()
    }
    expect(told.at(-1)!.flat().length).toBeLessThanOrEqual(mostNumbers)
  })

  test('is shown anew when a stroke is taken back', () => {
    const { hand, follow } = newHand()
    hand.start({ x: 1, y: 2 })
    hand.end()
    follow([])
    expect(shown.at(-1)).toEqual([])
  })
})
