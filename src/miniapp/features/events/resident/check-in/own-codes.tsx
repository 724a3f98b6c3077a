import { Text, View } from '@tarojs/components'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Card } from '../../../../ui/card/card'
import { QrCode } from '../../../../ui/qr/qr-code'
import { namesText } from '../../words/signup-note'
import type { OwnEvent } from '../one-event'

/** Codes for the worker to scan, one for each group signed up together. Cached for doors without network. */
export function OwnCodes({ event: { eventId, signups } }: { readonly event: OwnEvent }) {
  const { data: codes = [] } = useCloudQuery('checkin.mine', { eventId })
  if (codes.length === 0) return null
  return (
    <Card title="给工作人员扫的码">
      <Text className="check-in-note">没有网络也能用。</Text>
      {signups.map(({ signupId, people }) => {
        const code = codes.find((own) => own.signupId === signupId)?.code
        return (
          code !== undefined && (
            <View key={signupId} className="check-in-code">
              <QrCode text={code} label={`签到码：${namesText(people)}`} />
              <Text className="check-in-who">{namesText(people)}</Text>
            </View>
          )
        )
      })}
    </Card>
  )
}
