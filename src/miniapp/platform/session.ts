import { storagePersister } from './query/storage-persister'

/** Only the H5 needs to sign in, switch or sign out; WeChat identifies the caller itself. */
export const hasSignInPage = process.env.TARO_ENV === 'h5'

export function openSignInPage(): void {
  if (process.env.TARO_ENV !== 'h5') return
  // The next person must not see replies that were cached for this one.
  void storagePersister.removeClient()
  const { pathname, search } = window.location
  window.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
}
