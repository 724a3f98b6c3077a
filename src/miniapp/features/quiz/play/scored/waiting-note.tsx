import { Text, View } from '@tarojs/components'
import { useOnline } from '../../../../app-state/online'
import { useOutbox } from '../../../../app-state/outbox'
import { hasSignInPage, openSignInPage } from '../../../../platform/session'
import { QuietButton } from '../../../../ui/button/primary-button'

/** Tells that the answer is safe on the phone and will be judged later. */
export function WaitingNote() {
  const online = useOnline()
  const { hold } = useOutbox()
  const signInFirst = hold === 'sign-in' && hasSignInPage
  return (
    <View className="waiting-note">
      <Text>{online && hold === undefined ? '正在判题……' : words(signInFirst)}</Text>
      {signInFirst && <QuietButton text="去登录" onPress={openSignInPage} />}
    </View>
  )
}

function words(signInFirst: boolean): string {
  return signInFirst
    ? '答案记在手机里了，登录以后才能判分。'
    : '答案记在手机里了，联网以后再告诉您对不对。可以接着答。'
}
