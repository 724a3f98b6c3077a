import { useCloudQuery } from '../../../platform/query/cloud-query'
import { openSignInPage } from '../../../platform/session'
import { Card } from '../../../ui/card/card'
import { MoreLink } from './more-link'

/** Where there is a page to sign in: who is signed in can change. */
export function Account() {
  const { data } = useCloudQuery('identity.me')
  if (!data) return null
  const text = data.signedIn ? '换个人，或退出登录' : '登录'
  return (
    <Card>
      <MoreLink text={text} onPress={openSignInPage} />
    </Card>
  )
}
