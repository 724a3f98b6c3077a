import type { Role } from '#contract/identity'

export interface DemoPerson {
  readonly subject: string
  readonly userId: string
  readonly title: string
  readonly name: string
  /** What to try out as this person. */
  readonly does: string
  readonly role?: Role
  /** An organisation of the demo city. */
  readonly organisation?: string
}

const id = (n: number) => `00000000-0000-4000-a000-00000000000${n}`

/** One person of each role, and a resident's family, to sign in as on a local host. */
export const demoPeople: readonly DemoPerson[] = [
  {
    subject: 'resident',
    userId: id(1),
    title: '居民',
    name: '王阿姨',
    does: '查分类、报告查不到的物品、攒积分',
  },
  {
    subject: 'grandpa',
    userId: id(6),
    title: '居民的家人',
    name: '王爷爷',
    does: '用家庭码加入王阿姨家，和孩子一起打卡',
  },
  {
    subject: 'worker',
    userId: id(2),
    title: '社区工作者',
    name: '李晓燕',
    does: '办活动、开竞赛、签到、记台账',
    role: 'worker',
    organisation: '鹤鸣社区（演示）',
  },
  {
    subject: 'teacher',
    userId: id(3),
    title: '教师',
    name: '赵老师',
    does: '带班级参加小手拉大手、开班级竞赛',
    role: 'teacher',
    organisation: '鹤乡第一小学（演示）',
  },
  {
    subject: 'supervisor',
    userId: id(4),
    title: '督导员',
    name: '孙师傅',
    does: '桶边督导、确认投放',
    role: 'supervisor',
  },
  {
    subject: 'admin',
    userId: id(5),
    title: '管理员',
    name: '周敏',
    does: '处理报告、开全市竞赛、管理单位和角色',
    role: 'admin',
    organisation: '龙沙区机关（演示）',
  },
]
