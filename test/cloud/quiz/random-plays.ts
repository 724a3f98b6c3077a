import fc from 'fast-check'
import { randomFrom, shuffled } from '#domain/quiz/random'

/** Each player has a daily and two contest attempts. */
export const attemptsEach = 3
export const questionsEach = 5

export interface Shot {
  /** From 0. */
  readonly attempt: number
  /** From 1; past the last one it is forged. */
  readonly number: number
  /** `right`: the right option, else the place of one, which there may not be. */
  readonly aim: 'right' | number
  /** Another player's attempt cannot be answered. */
  readonly by: 'player' | 'stranger'
}

/** What several phones send at the same instant. */
export interface Wave {
  /** Since the wave before. */
  readonly afterMs: number
  readonly shots: readonly Shot[]
}

const allQuestions = Array.from({ length: attemptsEach * questionsEach }, (_, index) => ({
  attempt: index % attemptsEach,
  number: Math.floor(index / attemptsEach) + 1,
}))

const aim = fc.oneof(
  { weight: 3, arbitrary: fc.constant('right' as const) },
  { weight: 2, arbitrary: fc.nat(3) },
)

/** Half of the players answer everything, the others some; in any order, some of it more than once, some of it forged. */
const shots = fc
  .record({
    answered: fc.oneof(
      fc.constant(allQuestions),
      fc.subarray(allQuestions, { minLength: 1, maxLength: allQuestions.length }),
    ),
    aims: fc.array(aim, { minLength: allQuestions.length, maxLength: allQuestions.length }),
    extras: fc.array(
      fc.record({
        attempt: fc.nat(attemptsEach - 1),
        number: fc.integer({ min: 1, max: questionsEach + 2 }),
        aim,
        by: fc.constantFrom('player' as const, 'player' as const, 'stranger' as const),
      }),
      { maxLength: 6 },
    ),
    order: fc.integer(),
  })
  .map(({ answered, aims, extras, order }): Shot[] => {
    const own = answered.map((question, index) => ({
      ...question,
      aim: aims[index] ?? 0,
      by: 'player' as const,
    }))
    return shuffled([...own, ...extras], randomFrom(String(order)))
  })

const minute = 60_000
/** Contest attempts last 260 s, and the daily until two o'clock of the next morning, sixteen hours from the start. */
const afterMs = fc.oneof(
  { weight: 12, arbitrary: fc.nat(20_000) },
  { weight: 1, arbitrary: fc.constantFrom(4 * minute, 15 * 60 * minute) },
)

export const randomPlay: fc.Arbitrary<Wave[]> = fc
  .tuple(shots, fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), afterMs), { minLength: 21, maxLength: 21 }))
  .map(([all, cuts]) => {
    let at = 0
    const waves = cuts.map(([size, step]) => ({ afterMs: step, shots: all.slice(at, (at += size)) }))
    return waves.filter(({ shots: sent }) => sent.length > 0)
  })
