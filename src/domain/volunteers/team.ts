/** Longest names in code points: of a team, and what a volunteer is called in it. */
export const teamLimits = { name: 20, volunteer: 12 } as const

/** Teams go by the kind of their organisation, and have its flag. */
export const teamKinds = ['office', 'school', 'hospital', 'community'] as const
export type TeamKind = (typeof teamKinds)[number]

/** The four kinds of unit, and of volunteer team, by their name. */
export const teamKindNames: Readonly<Record<TeamKind, string>> = {
  office: '机关',
  school: '学校',
  hospital: '医院',
  community: '社区',
}
