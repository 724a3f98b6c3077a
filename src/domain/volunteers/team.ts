/** Longest names in code points: of a team, and of a volunteer within it. */
export const teamLimits = { name: 20, volunteer: 12 } as const

/** Kinds of teams: the kind of their organisation, whose flag they carry. */
export const teamKinds = ['office', 'school', 'hospital', 'community'] as const
export type TeamKind = (typeof teamKinds)[number]

/** Chinese names of the four kinds of organisations and volunteer teams. */
export const teamKindNames: Readonly<Record<TeamKind, string>> = {
  office: '机关',
  school: '学校',
  hospital: '医院',
  community: '社区',
}
