/** A class and a community that a family can join at once; their codes are easy to type. */
export const demoGroups = [
  {
    kind: 'class',
    name: '四年一班（演示）',
    code: 'BAN401',
    organisation: '鹤乡第一小学（演示）',
    opener: 'teacher',
  },
  {
    kind: 'community',
    name: '鹤鸣小区（演示）',
    code: 'HEM1NG',
    organisation: '鹤鸣社区（演示）',
    opener: 'worker',
  },
] as const
