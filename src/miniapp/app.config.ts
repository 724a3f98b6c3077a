/** Tabs and the pages they open directly are in the main package; all other packages are loaded on demand. */
export default defineAppConfig({
  pages: [
    'features/search/home/index',
    'features/search/browse/index',
    'features/quiz/home/index',
    'features/challenge/home/index',
    'features/events/home/index',
    'features/me/home/index',
    'features/lost/lost/index',
  ],
  subPackages: [
    { root: 'features/answer', pages: ['answer/index', 'report/index'] },
    { root: 'features/about', pages: ['about/index'] },
    {
      root: 'features/quiz/play',
      pages: [
        'daily/index',
        'practice/index',
        'review/index',
        'game/index',
        'contests/index',
        'contest/index',
        'open-contest/index',
        'awards/index',
        'certificate/index',
      ],
    },
    {
      root: 'features/events/desk',
      pages: ['home/index', 'manage/index', 'edit/index', 'door/index', 'ledger/index'],
    },
    {
      root: 'features/events/resident',
      pages: ['event/index', 'poster/index', 'check-in/index', 'mine/index', 'hours/index'],
    },
    {
      root: 'features/challenge/play',
      pages: ['child/index', 'progress/index', 'day/index', 'begin/index', 'teach-back/index', 'diary/index'],
    },
    { root: 'features/events/organisations', pages: ['list/index', 'page/index'] },
    {
      root: 'features/volunteers',
      pages: ['home/index', 'team/index', 'pledge/index', 'led/index', 'roster/index'],
    },
    {
      root: 'features/challenge/family',
      pages: ['home/index', 'join/index', 'add-child/index', 'child/index', 'loop/index', 'my-data/index'],
    },
    {
      root: 'features/challenge/group',
      pages: ['home/index', 'join/index', 'mine/index', 'bin-code/index'],
    },
  ],
  preloadRule: {
    'features/search/home/index': { network: 'all', packages: ['features/answer'] },
    'features/quiz/home/index': { network: 'all', packages: ['features/quiz/play'] },
    'features/challenge/home/index': { network: 'all', packages: ['features/challenge/play'] },
    'features/events/home/index': { network: 'all', packages: ['features/events/resident'] },
  },
  tabBar: {
    color: '#536060',
    selectedColor: '#0b6b66',
    backgroundColor: '#ffffff',
    borderStyle: 'black',
    list: [
      tab('features/search/home/index', '查询', 'search'),
      tab('features/quiz/home/index', '答题', 'quiz'),
      tab('features/challenge/home/index', '小手大手', 'challenge'),
      tab('features/events/home/index', '活动', 'events'),
      tab('features/me/home/index', '我的', 'me'),
    ],
  },
  window: {
    navigationBarTitleText: '小手分类',
    navigationBarBackgroundColor: '#f7f3ea',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f7f3ea',
    backgroundTextStyle: 'dark',
  },
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // On the H5, going back before the sliding animation has ended leaves an empty page.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
})

function tab(pagePath: string, text: string, icon: string) {
  return {
    pagePath,
    text,
    iconPath: `static/tabs/${icon}.png`,
    selectedIconPath: `static/tabs/${icon}-on.png`,
  }
}
