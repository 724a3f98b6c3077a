import { useEffect } from 'react'

/** As much of Taro as the tested files touch; the tests set what it answers. */
const stored = new Map<string, unknown>()
const showListeners = new Set<() => void>()

export const phone = {
  stored,
  /** A phone whose storage is full refuses every write. */
  full: false,
  request: jest.fn<Promise<{ data: unknown }>, [unknown]>(),
  opened: [] as string[],
  dialled: [] as string[],
  /** Brings the page to the front. */
  show: () => [...showListeners].forEach((listener) => listener()),
  parameters: {} as Record<string, string>,
}

export function useRouter() {
  return { params: phone.parameters }
}

export function useShareAppMessage() {}

export function useDidShow(listener: () => void) {
  useEffect(() => {
    showListeners.add(listener)
    return () => void showListeners.delete(listener)
  })
}

export function useDidHide() {}

const Taro = {
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync(key: string, content: unknown) {
    if (phone.full) throw new Error('QuotaExceededError')
    stored.set(key, content)
  },
  removeStorageSync: (key: string) => stored.delete(key),
  request: (options: unknown) => phone.request(options),
  navigateTo: async ({ url }: { url: string }) => phone.opened.push(url),
  switchTab: async ({ url }: { url: string }) => phone.opened.push(url),
  redirectTo: async ({ url }: { url: string }) => phone.opened.push(url),
  makePhoneCall: async ({ phoneNumber }: { phoneNumber: string }) => phone.dialled.push(phoneNumber),
  navigateBack: async () => undefined,
  getCurrentPages: () => [{}, {}],
  setNavigationBarTitle: async () => undefined,
  pageScrollTo: async () => undefined,
  showToast: async () => undefined,
  setKeepScreenOn: async () => ({ errMsg: '' }),
  getEnv: () => 'WEB',
}

export const { getEnv } = Taro
export default Taro
