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
  me: '/features/me/home/index',
  about: '/features/about/about/index',
  lost: '/features/lost/lost/index',
} as const

type Parameters = Readonly<Record<string, string | undefined>>

/** The route of a page with its parameters, those left out that say nothing. */
export function routeTo(page: keyof typeof pages, parameters: Parameters = {}): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '')
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&')
  return query === '' ? pages[page] : `${pages[page]}?${query}`
}

export function openPage(page: keyof typeof pages, parameters?: Parameters): void {
  void Taro.navigateTo({ url: routeTo(page, parameters) })
}

export function openTab(page: 'home' | 'quiz' | 'me'): void {
  void Taro.switchTab({ url: pages[page] })
}

/** Back to where the resident came from; to the search for those who came by a link. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab('home')
}

/** A parameter of this page as plain text; both platforms hand it over encoded. */
export function useParameter(name: string): string {
  const raw = useRouter().params[name] ?? ''
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/** For an address that leads nowhere. */
export function openLostPage(): void {
  void Taro.redirectTo({ url: pages.lost })
}
