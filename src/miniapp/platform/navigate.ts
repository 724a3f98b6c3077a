import Taro, { useRouter } from '@tarojs/taro'

export const pages = {
  home: '/features/search/home/index',
  browse: '/features/search/browse/index',
  answer: '/features/answer/answer/index',
  report: '/features/answer/report/index',
  quiz: '/features/quiz/home/index',
  daily: '/features/quiz/play/daily/index',
  practice: '/features/quiz/play/practice/index',
  review: '/features/quiz/play/review/index',
  game: '/features/quiz/play/game/index',
  contests: '/features/quiz/play/contests/index',
  contest: '/features/quiz/play/contest/index',
  openContest: '/features/quiz/play/open-contest/index',
  awards: '/features/quiz/play/awards/index',
  certificate: '/features/quiz/play/certificate/index',
  events: '/features/events/home/index',
  event: '/features/events/resident/event/index',
  eventPoster: '/features/events/resident/poster/index',
  checkIn: '/features/events/resident/check-in/index',
  myEvents: '/features/events/resident/mine/index',
  myHours: '/features/events/resident/hours/index',
  challenges: '/features/challenge/home/index',
  challenge: '/features/challenge/play/progress/index',
  beginChallenge: '/features/challenge/play/begin/index',
  childView: '/features/challenge/play/child/index',
  challengeDay: '/features/challenge/play/day/index',
  teachBack: '/features/challenge/play/teach-back/index',
  diary: '/features/challenge/play/diary/index',
  organisations: '/features/events/organisations/list/index',
  organisation: '/features/events/organisations/page/index',
  volunteers: '/features/volunteers/home/index',
  team: '/features/volunteers/team/index',
  pledge: '/features/volunteers/pledge/index',
  ledTeams: '/features/volunteers/led/index',
  teamRoster: '/features/volunteers/roster/index',
  family: '/features/challenge/family/home/index',
  joinFamily: '/features/challenge/family/join/index',
  addChild: '/features/challenge/family/add-child/index',
  familyChild: '/features/challenge/family/child/index',
  loop: '/features/challenge/family/loop/index',
  myData: '/features/challenge/family/my-data/index',
  group: '/features/challenge/group/home/index',
  joinGroup: '/features/challenge/group/join/index',
  ourGroups: '/features/challenge/group/mine/index',
  binCode: '/features/challenge/group/bin-code/index',
  desk: '/features/events/desk/home/index',
  deskEvent: '/features/events/desk/manage/index',
  deskEdit: '/features/events/desk/edit/index',
  deskDoor: '/features/events/desk/door/index',
  deskLedger: '/features/events/desk/ledger/index',
  me: '/features/me/home/index',
  about: '/features/about/about/index',
  lost: '/features/lost/lost/index',
} as const

type Parameters = Readonly<Record<string, string | undefined>>

/** The route of a page with its parameters; empty parameters are left out. */
export function routeTo(page: PageName, parameters: Parameters = {}): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '')
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&')
  return query === '' ? pages[page] : `${pages[page]}?${query}`
}

export type PageName = keyof typeof pages

export function openPage(page: PageName, parameters?: Parameters): void {
  void Taro.navigateTo({ url: routeTo(page, parameters) })
}

/** Opens a page in place of this one, where going back to this one makes no sense. */
export function replacePage(page: PageName, parameters?: Parameters): void {
  void Taro.redirectTo({ url: routeTo(page, parameters) })
}

export function openTab(page: 'home' | 'quiz' | 'events' | 'me'): void {
  void Taro.switchTab({ url: pages[page] })
}

/** Goes back to the previous page, or to the search if the resident came by a link. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab('home')
}

/** A parameter of this page, decoded. Both platforms pass it encoded. */
export function useParameter(name: string): string {
  const raw = useRouter().params[name] ?? ''
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/** For addresses that do not exist. */
export function openLostPage(): void {
  void Taro.redirectTo({ url: pages.lost })
}
