import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { Badges } from './badges'
import { Certificates } from './certificates'
import { VerifyCard } from './verify-card'

/** The page of awards: badges, certificates, and a form to verify a certificate. */
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
