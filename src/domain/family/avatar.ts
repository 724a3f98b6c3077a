/** Animals of our wetland that a child can choose as an avatar; the drawings are in `miniapp/ui/avatar`. */
export const avatars = [
  'crane',
  'duck',
  'swan',
  'frog',
  'fish',
  'turtle',
  'dragonfly',
  'butterfly',
  'hedgehog',
  'rabbit',
  'squirrel',
  'fox',
] as const
export type Avatar = (typeof avatars)[number]

/** Chinese names of the avatars. */
export const avatarNames: Readonly<Record<Avatar, string>> = {
  crane: '丹顶鹤',
  duck: '小鸭子',
  swan: '天鹅',
  frog: '青蛙',
  fish: '小鱼',
  turtle: '乌龟',
  dragonfly: '蜻蜓',
  butterfly: '蝴蝶',
  hedgehog: '刺猬',
  rabbit: '兔子',
  squirrel: '松鼠',
  fox: '狐狸',
}
