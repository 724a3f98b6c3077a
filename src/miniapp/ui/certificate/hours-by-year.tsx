import { Text } from '@tarojs/components'
import type { OutputOf } from '../../platform/cloud/call-cloud'
import { Card } from '../card/card'
import { HoursCertificate } from './hours-certificate'
import { hoursText } from './hours-text'
import './certificate.scss'

/** Hours at events, in total and by year, and the certificate of them. */
export function HoursByYear({ hours: { minutes, years } }: { readonly hours: OutputOf<'checkin.hours'> }) {
  return (
    <>
      <Card title="我的时长">
        <Text className="certificate-hours">{`一共${hoursText(minutes)}`}</Text>
        {years.map(({ year, minutes: ofYear }) => (
          <Text key={year} className="certificate-hours">{`${year}年：${hoursText(ofYear)}`}</Text>
        ))}
      </Card>
      <HoursCertificate years={years} />
    </>
  )
}
