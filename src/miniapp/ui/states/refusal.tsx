import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import type { CloudError } from '../../platform/cloud/cloud-error'
import { hasSignInPage, openSignInPage } from '../../platform/session'
import { QuietButton } from '../button/primary-button'
import './states.scss'

/** The cloud's message about a failed request, shown above the button that was pressed. */
export function Refusal({ error }: { readonly error: CloudError | null }) {
  if (!error) return null
  return (
    <View className="trouble" {...role('alert')}>
      <Text className="trouble-text">{error.message}</Text>
      {error.needsSignIn && hasSignInPage && <QuietButton text="去登录" onPress={openSignInPage} />}
    </View>
  )
}
