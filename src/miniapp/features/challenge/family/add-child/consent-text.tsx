import { Text, View } from '@tarojs/components'
import type { Consent } from '#domain/challenge/content'
import { role } from '../../../../platform/aria'
import { Card } from '../../../../ui/card/card'
import { KeptList } from '../../../../ui/kept/kept-list'
import './consent-text.scss'

/** The full text of the consent. */
export function ConsentText({ consent }: { readonly consent: Consent }) {
  const { title, version, parts, kept, sources } = consent
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
      {kept.length > 0 && (
        <View className="consent-part">
          <Text className="consent-heading" {...role('heading')}>
            记下什么，一样一样说
          </Text>
          <KeptList kept={kept} />
        </View>
      )}
      <Text className="consent-version">{`依据：${sources.join('、')}。版本 ${version}`}</Text>
    </Card>
  )
}
