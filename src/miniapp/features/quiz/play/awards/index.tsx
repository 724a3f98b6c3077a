import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { Badges } from './badges'
import { Certificates } from './certificates'
import { VerifyCard } from './verify-card'

/** What was earned: badges, certificates, and the way to check somebody's. */
export default function AwardsPage() {
  return (
    <CloudQueries>
      <Screen title="徽章和证书">
        <Badges />
        <Certificates />
        <VerifyCard />
      </Screen>
    </CloudQueries>
  )
}
