import type { GroupKind } from '#domain/groups/group'

/** What the join code of each kind of group is called. */
export const codeName: Readonly<Record<GroupKind, string>> = { class: '班级码', community: '社区码' }
