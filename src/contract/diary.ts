import * as v from 'valibot'
import { diaryLimits } from '#domain/diary/diary'
import { binClasses } from '#domain/waste-class'
import { closedObject } from './closed-object'
import { procedure } from './errors'
import { halfBags } from './group'
import { code } from './text'
import { calendarDay, count, instant, list, localDay } from './values'

const halves = v.pipe(count, v.minValue(0), v.maxValue(diaryLimits.halfBags))

const week = v.object({
  /** Of the week that is asked for. */
  monday: localDay,
  /** The family's bags of that week and of the one before. */
  own: halfBags,
  last: halfBags,
  /** The middle of the child's class in the week before, else of the community, in half bags; null: not published. */
  middle: v.nullable(count),
  /** What was written for the days of both weeks. */
  days: list(v.object({ day: localDay, bags: halfBags }), 14),
})

const noFamily = { NO_FAMILY: { status: 409, message: '请先建立家庭，再写日记。' } } as const

export const diary = {
  /** Writes the family's bags of a day, in place of what was written earlier; `at` is the phone's clock. */
  write: procedure
    .errors({
      ...noFamily,
      BAD_DAY: { status: 422, message: '日记可以写今天和前14天的，请重新选一天。' },
    })
    .input(
      closedObject({
        key: code(64),
        day: calendarDay,
        at: instant,
        bags: closedObject(v.entriesFromList(binClasses, halves)),
      }),
    )
    .output(week),
  /** The week of a day, this one unless another is asked for. */
  week: procedure
    .errors(noFamily)
    .input(closedObject({ of: v.optional(calendarDay) }))
    .output(week),
}
