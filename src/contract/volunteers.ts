import * as v from 'valibot'
import { teamKinds, teamLimits } from '#domain/volunteers/team'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { code, text } from './text'
import { count, instant, list, mostUnits, rowId } from './values'

/** The public page of a team. */
const team = v.object({
  teamId: v.string(),
  name: v.string(),
  kind: v.picklist(teamKinds),
  organisation: v.string(),
  members: count,
  /** The sum over all members, at events since they joined. */
  minutes: count,
})
/** A signed pledge; the name is null if it was signed before names were asked for. */
const pledge = v.object({ version: v.string(), name: v.nullable(v.string()), signedAt: instant })
const ledTeam = v.object({ ...team.entries, code: v.string() })
const joinCode = v.pipe(v.string(), v.maxLength(40))
const unknownCode = { UNKNOWN_CODE: { status: 404, message: '没有这个队伍码，请核对后再试。' } } as const

export const volunteers = {
  /** A worker of an organisation or an admin founds a team of it; written to the audit log. */
  found: procedure
    .errors({ ...conflictError, ...unsafeText })
    .input(closedObject({ key: code(64), organisationId: rowId, name: text(teamLimits.name) }))
    .output(ledTeam),
  /** The teams of the caller's organisations with their codes, at most 100; and where they may found one. */
  led: procedure.input(v.optional(closedObject({}))).output(
    v.object({
      teams: list(ledTeam, 100),
      units: list(v.object({ id: v.string(), name: v.string() }), mostUnits),
    }),
  ),
  /** For workers of the organisation: the team's code and its members, in the order of joining. */
  roster: procedure
    .input(
      closedObject({ teamId: rowId, from: v.optional(v.pipe(count, v.minValue(0), v.maxValue(100_000)), 0) }),
    )
    .output(
      v.object({
        ...ledTeam.entries,
        /** In the order of joining, two hundred a page. */
        volunteers: list(v.object({ name: v.string(), joinedAt: instant, minutes: count }), 200),
        /** Pass it as `from` for the next page; null if there is none. */
        next: v.nullable(count),
      }),
    ),
  /** What a person sees after typing a code. */
  byCode: procedure
    .errors(unknownCode)
    .input(closedObject({ code: joinCode }))
    .output(team),
  /** Signs the pledge, once per version; signing again gives the first signature. */
  pledge: procedure
    .errors({
      ...unsafeText,
      OLD_PLEDGE: { status: 409, message: '承诺书有更新，请阅读最新的承诺书后再签署。' },
    })
    .input(closedObject({ version: code(16), name: text(teamLimits.volunteer) }))
    .output(pledge),
  /** Joins a team, once; repeating it gives the same reply. */
  join: procedure
    .errors({
      ...unknownCode,
      ...unsafeText,
      PLEDGE_FIRST: { status: 409, message: '请先签署志愿者承诺书，再加入队伍。' },
      CONFLICT: { status: 409, message: '您已经用另一个名字加入了这支队伍。' },
    })
    .input(closedObject({ code: joinCode, name: text(teamLimits.volunteer) }))
    .output(team),
  /** Leaves a team, at any time. Hours served are kept. Repeating it changes nothing. */
  leave: procedure.input(closedObject({ teamId: rowId })).output(v.object({ teamId: v.string() })),
  /** The caller's pledges, teams and trainings. */
  mine: procedure.input(v.optional(closedObject({}))).output(
    v.object({
      teams: list(team, 100),
      /** The version of the pledge to sign. */
      pledgeVersion: v.string(),
      /** The one signed last. */
      pledge: v.nullable(pledge),
      /** Trainings that the caller attended, the latest first, at most 100. */
      trainings: list(
        v.object({ eventId: v.string(), title: v.string(), startsAt: instant, minutes: count }),
        100,
      ),
      minutes: count,
    }),
  ),
}
