import type { GroupKind } from '#domain/groups/group'

/** What the code of a group is called. */
export const codeName: Readonly<Record<GroupKind, string>> = { class: '班级码', community: '社区码' }
