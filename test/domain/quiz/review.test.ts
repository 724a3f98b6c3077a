import fc from 'fast-check'
import { createEmptyCard, default_w, fsrs, Rating, type Card, type Grade } from 'ts-fsrs'
import { dayNumber } from '#domain/day-number'
import { dueCards, newCard, review, type ReviewCard } from '#domain/quiz/review'
import { dayAt } from './any-question'

const answers = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 })

/** Answers a new card each time on the day on which it is due. */
function answerWhenDue(rights: readonly boolean[], day = '2026-05-20'): ReviewCard[] {
  const cards: ReviewCard[] = []
  let card = newCard('prep-milk-carton', day)
  for (const isRight of rights) {
    card = review(card, isRight, card.due)
    cards.push(card)
  }
  return cards
}

const daysBetween = (from: string, to: string) => dayNumber(to) - dayNumber(from)

describe('the reference numbers of ts-fsrs', () => {
  // packages/fsrs/__tests__/FSRS-6.test.ts, "memory state[long-term]"; they are those of fsrs-rs, src/inference.rs.
  test('wrong, then right five times after 0, 1, 3, 8 and 21 days', () => {
    let card = newCard('prep-milk-carton', '2022-12-29')
    let day = dayNumber('2022-12-29')
    for (const [at, days] of [0, 0, 1, 3, 8, 21].entries()) card = review(card, at > 0, dayAt((day += days)))
    expect(card.stability).toBeCloseTo(53.335106, 4)
    expect(card.difficulty).toBeCloseTo(6.3574867, 4)
  })

  // The same file, whose parameters are the default ones: "first repeat".
  test('a first answer', () => {
    const [wrong, right] = [false, true].map((isRight) => answerWhenDue([isRight])[0])
    expect(wrong).toMatchObject({ stability: 0.212, difficulty: 6.4133 })
    expect(right).toMatchObject({ stability: 2.3065, difficulty: 2.11810397 })
    expect([...default_w].slice(0, 4)).toEqual([0.212, 1.2931, 2.3065, 8.2956])
  })

  // packages/fsrs/__tests__/impl/long-term_scheduler.test.ts, "test1", with the parameters given there
  // and the two that ts-fsrs fills in for those of FSRS-5.
  test('thirteen answers of a scheduler in days', () => {
    const w = [
      0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904,
      0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468, 0, 0.5,
    ]
    const scheduler = fsrs({ w, enable_short_term: false })
    let card = createEmptyCard(new Date('2022-12-29T12:30:00Z'))
    const intervals = [...'GGGGGGAAGGGGG'].map((letter) => {
      card = scheduler.next(card, card.due, letter === 'G' ? Rating.Good : Rating.Again).card
      return card.scheduled_days
    })
    expect(intervals).toEqual([3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773])
  })
})

/** What ts-fsrs itself says, left to its defaults but for whole days, about cards with all their fields. */
function scheduled(rights: readonly boolean[], gaps: readonly number[]): Card[] {
  const scheduler = fsrs({ enable_short_term: false })
  let card = createEmptyCard(new Date('2026-05-20T04:00:00Z'))
  let now = card.due.getTime()
  return rights.map((isRight, at) => {
    now += (gaps[at] ?? 0) * 86_400_000
    const grade: Grade = isRight ? Rating.Good : Rating.Again
    card = scheduler.next(card, new Date(now), grade).card
    return card
  })
}

test('a card that was kept as text goes on as ts-fsrs says, on whatever days it is answered', () => {
  fc.assert(
    fc.property(answers, fc.array(fc.nat(40), { minLength: 30, maxLength: 30 }), (rights, gaps) => {
      let card = newCard('prep-milk-carton', '2026-05-20')
      let day = dayNumber('2026-05-20')
      for (const [at, wanted] of scheduled(rights, gaps).entries()) {
        day += gaps[at]!
        card = JSON.parse(JSON.stringify(review(card, rights[at]!, dayAt(day)))) as ReviewCard
        expect(card).toEqual({
          questionId: 'prep-milk-carton',
          due: wanted.due.toISOString().slice(0, 10),
          lastReview: dayAt(day),
          stability: wanted.stability,
          difficulty: wanted.difficulty,
          reviews: wanted.reps,
          lapses: wanted.lapses,
        })
      }
    }),
  )
})

test('a mistake comes back the next day, over the end of a month and on a leap day too', () => {
  for (const [day, next] of [
    ['2026-05-20', '2026-05-21'],
    ['2026-12-31', '2027-01-01'],
    ['2024-02-28', '2024-02-29'],
  ] as const)
    expect(answerWhenDue([false], day)[0]?.due).toBe(next)
})

/** FSRS ends at a century, but puts a right answer a day behind a hesitant one, which may be there already. */
const longestDays = 36_500 + 1

test('who always remembers is asked again after a century, and a day', () => {
  const { lastReview = '', due } = answerWhenDue(Array<boolean>(11).fill(true)).at(-1)!
  expect(daysBetween(lastReview, due)).toBe(longestDays)
})

test('no answer makes a card due on the same day, and every one in the end', () => {
  fc.assert(
    fc.property(answers, (rights) => {
      for (const { lastReview = '', due } of answerWhenDue(rights)) {
        expect(daysBetween(lastReview, due)).toBeGreaterThanOrEqual(1)
        expect(daysBetween(lastReview, due)).toBeLessThanOrEqual(longestDays)
      }
    }),
  )
})

test('who remembers is asked later each time, who forgets sooner than who remembers', () => {
  fc.assert(
    fc.property(answers, (rights) => {
      const before = answerWhenDue(rights).at(-1)!
      const [wrong, right] = [false, true].map((isRight) => review(before, isRight, before.due).due)
      expect(right! > wrong!).toBe(true)
      const [first, second] = answerWhenDue([...rights, true, true]).slice(-2)
      expect(second!.stability).toBeGreaterThan(first!.stability)
      expect(daysBetween(second!.lastReview!, second!.due)).toBeGreaterThanOrEqual(
        daysBetween(first!.lastReview!, first!.due),
      )
    }),
  )
})

test('what is due today or has been waiting is asked, the longest waiting first', () => {
  const card = (questionId: string, due: string) => ({ ...newCard(questionId, due) })
  const cards = [
    card('b', '2026-05-20'),
    card('tomorrow', '2026-05-21'),
    card('a', '2026-05-20'),
    card('last', '2025-12-31'),
  ]
  expect(dueCards(cards, '2026-05-20').map(({ questionId }) => questionId)).toEqual(['last', 'a', 'b'])
})

test('a day that is none is refused', () => {
  expect(() => review(newCard('a', '2026-05-20'), true, 'today')).toThrow(RangeError)
})

test('a clock that was put back does no harm: the answer counts for the day of the last review', () => {
  const card = review(newCard('q', '2026-03-01'), false, '2026-03-02')
  expect(review(card, true, '2026-02-01')).toEqual(review(card, true, '2026-03-02'))
})
