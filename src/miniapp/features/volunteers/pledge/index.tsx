import { Text } from '@tarojs/components'
import { CloudQueries } from '../../../platform/query/cloud-queries'
import { useCloud } from '../../../platform/query/cloud-query'
import { Card } from '../../../ui/card/card'
import { Screen } from '../../../ui/screen/screen'
import { FromCloud } from '../../../ui/states/from-cloud'
import { instantText } from '../facts'
import { PledgeForm } from '../pledge-form'
import { PledgeWords } from '../pledge-words'
import '../volunteers.scss'

/** The pledge, with one's signature or the way to sign it. */
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
    <FromCloud query={useCloud('volunteers.mine')} behindSignIn="登录以后，就能签署承诺书。">
      {({ pledge, pledgeVersion }) =>
        pledge?.version === pledgeVersion ? (
          <>
            <PledgeWords />
            <Card title="已签署">
              <Text className="volunteers-fact">{`签署人：${pledge.name ?? '本人'}`}</Text>
              <Text className="volunteers-fact">{`签署时间：${instantText(pledge.signedAt)}`}</Text>
            </Card>
          </>
        ) : (
          <PledgeForm />
        )
      }
    </FromCloud>
  )
}
