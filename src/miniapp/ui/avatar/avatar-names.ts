import type { Avatar } from '#domain/family/avatar'

/** What the animals are called, for those who listen. */
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
