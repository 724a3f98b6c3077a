import { storagePersister } from './query/storage-persister'

/** Only the H5 has a page to sign in, change person or sign out; WeChat says by itself who is calling. */
export const hasSignInPage = process.env.TARO_ENV === 'h5'

export function openSignInPage(): void {
  if (process.env.TARO_ENV !== 'h5') return
  // Whoever comes next must not see what the cloud told this person.
  void storagePersister.removeClient()
  const { pathname, search } = window.location
  window.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
}
