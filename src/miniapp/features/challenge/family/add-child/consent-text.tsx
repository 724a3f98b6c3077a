import { Text, View } from '@tarojs/components'
import type { Consent } from '#domain/challenge/content'
import { role } from '../../../../platform/aria'
import { Card } from '../../../../ui/card/card'
import './consent-text.scss'

/** What a guardian agrees to, in full. */
export function ConsentText({ consent: { title, version, parts, sources } }: { readonly consent: Consent }) {
  return (
    <Card title={title}>
      {parts.map(({ heading, text }) => (
        <View key={heading} className="consent-part">
          <Text className="consent-heading" {...role('heading')}>
            {heading}
          </Text>
          <Text className="consent-words">{text}</Text>
        </View>
      ))}
      <Text className="consent-version">{`依据：${sources.join('、')}。版本 ${version}`}</Text>
    </Card>
  )
}
