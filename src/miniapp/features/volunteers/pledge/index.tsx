import { Text } from '@tarojs/components'
import { CloudQueries } from '../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { Card } from '../../../ui/card/card'
import { Screen } from '../../../ui/screen/screen'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { localMoment } from '#domain/local-day'
import { PledgeForm } from '../pledge-form'
import { PledgeWords } from '../pledge-words'
import '../volunteers.scss'

/** The pledge, with the volunteer's signature or the form to sign it. */
export default function PledgePage() {
  return (
    <CloudQueries>
      <Screen title="志愿者承诺书">
        <Signed />
      </Screen>
    </CloudQueries>
  )
}

function Signed() {
  return (
    <QueryBoundary query={useCloudQuery('volunteers.mine')} behindSignIn="登录以后，就能签署承诺书。">
      {({ pledge, pledgeVersion }) =>
        pledge?.version === pledgeVersion ? (
          <>
            <PledgeWords />
            <Card title="已签署">
              <Text className="volunteers-fact">{`签署人：${pledge.name ?? '本人'}`}</Text>
              <Text className="volunteers-fact">{`签署时间：${localMoment(new Date(pledge.signedAt))}`}</Text>
            </Card>
          </>
        ) : (
          <PledgeForm />
        )
      }
    </QueryBoundary>
  )
}
