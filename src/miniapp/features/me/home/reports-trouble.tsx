import { Text, View } from '@tarojs/components'
import type { CloudError } from '../../../platform/cloud/cloud-error'
import { hasSignInPage, openSignInPage } from '../../../platform/session'
import { QuietButton } from '../../../ui/button/primary-button'

interface ReportsTroubleProps {
  readonly error: CloudError
  onRetry(): void
}

export function ReportsTrouble({ error: { message, needsSignIn }, onRetry }: ReportsTroubleProps) {
  const signIn = needsSignIn && hasSignInPage
  return (
    <View className="reports-trouble">
      <Text className="reports-none">{signIn ? '登录以后，能看到自己的报告和回复。' : message}</Text>
      <QuietButton text={signIn ? '去登录' : '再试一次'} onPress={signIn ? openSignInPage : onRetry} />
    </View>
  )
}
