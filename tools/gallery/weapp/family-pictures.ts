import type { WeappPicture } from './weapp-pictures'

const play = (page: string, childId: string) => `/features/challenge/play/${page}/index?child=${childId}`
const family = (page: string, query = '') => `/features/challenge/family/${page}/index${query}`

/** Pages that need a family with a child in the challenge. */
export function familyPictures(childId: string): readonly WeappPicture[] {
  return [
    { name: '孩子的湿地', url: play('child', childId) },
    { name: '孩子的湿地-找大人', url: play('child', childId), act: (story) => story.tapText('找大人') },
    { name: '孩子的湿地-做到了', url: play('child', childId), act: (story) => story.tapText('今天做到了') },
    { name: '21天', url: play('progress', childId) },
    { name: '21天-这一天', url: `${play('day', childId)}&day=3` },
    { name: '21天-考大人', url: play('teach-back', childId) },
    { name: '21天-日记', url: play('diary', childId) },
    { name: '21天-挑三件事', url: play('begin', childId) },
    { name: '我们家', url: family('home') },
    { name: '我们家-孩子', url: family('child', `?child=${childId}`) },
    { name: '我们家-添加孩子', url: family('add-child') },
    { name: '我们家-小手带动了谁', url: family('loop') },
    { name: '我们家-我的数据', url: family('my-data') },
  ]
}
