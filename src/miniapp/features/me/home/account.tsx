import { Text } from '@tarojs/components'
import { useCloud } from '../../../platform/query/cloud-query'
import { hasSignInPage, openSignInPage } from '../../../platform/session'
import { Card } from '../../../ui/card/card'
import { Pressable } from '../../../ui/pressable/pressable'
import './settings.scss'

/** On the H5 only: who is signed in can change. */
export function Account() {
  const { data } = useCloud('identity.me')
  if (!hasSignInPage || !data) return null
  const text = data.signedIn ? '换个人，或退出登录' : '登录'
  return (
    <Card>
      <Pressable label={text} className="more-link" onPress={openSignInPage}>
        <Text>{text}</Text>
      </Pressable>
    </Card>
  )
}
