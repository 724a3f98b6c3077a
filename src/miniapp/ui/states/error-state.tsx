import { asCloudError } from '../../platform/cloud/call-cloud'
import { hasSignInPage, openSignInPage } from '../../platform/session'
import { PrimaryButton } from '../button/primary-button'
import { Notice } from './notice'

interface ErrorStateProps {
  readonly error: unknown
  onRetry(): void
}

/** What went wrong, in the cloud's own sentence, and the way on. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { message, needsSignIn } = asCloudError(error)
  const signIn = needsSignIn && hasSignInPage
  return (
    <Notice mood={signIn ? 'greets' : 'sleeps'} title={signIn ? '登录以后就能看到' : message}>
      <PrimaryButton text={signIn ? '去登录' : '再试一次'} onPress={signIn ? openSignInPage : onRetry} />
    </Notice>
  )
}
