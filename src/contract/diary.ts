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
  /** The Monday of the week that was asked for. */
  monday: localDay,
  /** The family's bags of that week and of the one before. */
  own: halfBags,
  last: halfBags,
  /** The middle of the week before in the child's class, else community, in half bags; null: unpublished. */
  middle: v.nullable(count),
  /** The entries for the days of both weeks. */
  days: list(v.object({ day: localDay, bags: halfBags }), 14),
})

const noFamily = { NO_FAMILY: { status: 409, message: '请先建立家庭，再写日记。' } } as const

export const diary = {
  /** Saves the family's bags of a day, replacing an earlier entry; `at` is by the phone's clock. */
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
  /** The week that contains a day, by default this week. */
  week: procedure
    .errors(noFamily)
    .input(closedObject({ of: v.optional(calendarDay) }))
    .output(week),
}
