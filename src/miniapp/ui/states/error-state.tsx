import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import type { CloudError } from '../../platform/cloud/cloud-error'
import { hasSignInPage, openSignInPage } from '../../platform/session'
import { QuietButton } from '../button/primary-button'
import './states.scss'

interface ErrorStateProps {
  readonly error: CloudError
  /** What signing in would show. Replaces the error message for people who are not signed in. */
  readonly behindSignIn: string
  onRetry(): void
}

/** The cloud's error message, with a button to retry or sign in. */
export function ErrorState({ error: { message, needsSignIn }, behindSignIn, onRetry }: ErrorStateProps) {
  const signIn = needsSignIn && hasSignInPage
  return (
    <View className="trouble" {...role('status')}>
      <Text className="trouble-text">{signIn ? behindSignIn : message}</Text>
      <QuietButton text={signIn ? '去登录' : '再试一次'} onPress={signIn ? openSignInPage : onRetry} />
    </View>
  )
}
