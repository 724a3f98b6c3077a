import { useCloudQuery } from '../../../platform/query/cloud-query'
import { openSignInPage } from '../../../platform/session'
import { Card } from '../../../ui/card/card'
import { MoreLink } from './more-link'

/** Signing in, switching person and signing out; only where there is a sign-in page. */
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
