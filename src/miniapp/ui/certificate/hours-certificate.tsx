import { useState } from 'react'
import { Text } from '@tarojs/components'
import { wholeHours } from '#domain/checkin/attendance'
import type { OutputOf } from '../../platform/cloud/call-cloud'
import { Card } from '../card/card'
import { ChoiceField } from '../field/choice-field'
import { NameAndIssue } from './name-and-issue'

type Years = OutputOf<'checkin.hours'>['years']

/** A certificate of the hours of one year; only years with at least one whole hour can be chosen. */
export function HoursCertificate({ years }: { readonly years: Years }) {
  const choices = years.flatMap(({ year, minutes }) => {
    const hours = wholeHours(minutes)
    return hours < 1 ? [] : [{ value: year, text: `${year}年，${hours}小时` }]
  })
  const [chosen, setChosen] = useState(choices[0]?.value)
  return (
    <Card title="时长证书">
      {choices.length === 0 ? (
        <Text className="certificate-told">一年里参加活动满1小时，就能领时长证书。</Text>
      ) : (
        <>
          <Text className="certificate-told">只算整小时。以后时长多了，可以再领一张新的，这张仍然有效。</Text>
          <ChoiceField label="哪一年的？" choices={choices} chosen={chosen} onChoose={setChosen} />
          <NameAndIssue about={chosen === undefined ? undefined : { kind: 'hours', year: chosen }} />
        </>
      )}
    </Card>
  )
}
