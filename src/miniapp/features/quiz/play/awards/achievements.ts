import { isPassed } from '#domain/quiz/score'
import type { InputOf, OutputOf } from '../../../../platform/cloud/call-cloud'

type About = InputOf<'certificates.issue'>['about']

const streaks = [7, 21, 66] as const

/** Achievements for which a certificate can be issued, as choices of a form. */
export function achievementsOf(
  mine: OutputOf<'quiz.mine'> | undefined,
  contests: OutputOf<'contests.mine'> | undefined,
): { value: string; text: string }[] {
  const longest = mine?.streak.longest ?? 0
  const passed = (contests?.joined ?? []).filter(({ best, questionCount }) =>
    isPassed(best ?? 0, questionCount),
  )
  return [
    ...streaks
      .filter((days) => longest >= days)
      .map((days) => ({ value: `streak:${days}`, text: `连续答题${days}天` })),
    ...passed.map(({ contestId, title }) => ({ value: `contest:${contestId}`, text: title })),
  ]
}

export function aboutOf(choice: string | undefined): About | undefined {
  const [kind, id = ''] = choice?.split(':') ?? []
  if (kind === 'contest') return { kind, contestId: id }
  const days = streaks.find((one) => String(one) === id)
  return days === undefined ? undefined : { kind: 'streak', days }
}
