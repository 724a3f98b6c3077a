import type { TeamKind } from '#domain/volunteers/team'

/** The four kinds of unit, and of volunteer team, by their name. */
export const kindNames: Readonly<Record<TeamKind, string>> = {
  office: '机关',
  school: '学校',
  hospital: '医院',
  community: '社区',
}
