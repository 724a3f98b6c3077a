import { Text } from '@tarojs/components'
import { useCloud } from '../../../platform/query/cloud-query'
import { openSignInPage } from '../../../platform/session'
import { Card } from '../../../ui/card/card'
import { Pressable } from '../../../ui/pressable/pressable'
import './settings.scss'

/** Where there is a page to sign in: who is signed in can change. */
export function Account() {
  const { data } = useCloud('identity.me')
  if (!data) return null
  const text = data.signedIn ? '换个人，或退出登录' : '登录'
  return (
    <Card>
      <Pressable label={text} className="more-link" onPress={openSignInPage}>
        <Text>{text}</Text>
      </Pressable>
    </Card>
  )
}
