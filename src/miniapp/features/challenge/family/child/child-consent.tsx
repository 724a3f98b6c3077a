import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { challenge } from '#content/built/challenge'
import { localDay } from '#domain/local-day'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { fullDayText } from '../../words/day-text'
import { ConsentText } from '../add-child/consent-text'
import type { Child } from '../family-facts'
import { Withdraw } from './withdraw'

/** What was agreed to and when; to whoever agreed, the way to take it back. */
export function ChildConsent({ child: { childId, nickname, own, consent } }: { readonly child: Child }) {
  const [open, setOpen] = useState(false)
  const agreed = challenge.consents.find(({ version }) => version === consent.version)
  const when = fullDayText(localDay(new Date(consent.at)))
  return (
    <View>
      <Card title="同意书">
        <Text className="child-consent">
          {`${own ? '您' : '这个孩子的监护人'}在${when}同意了同意书（版本 ${consent.version}）。`}
        </Text>
        {agreed && <QuietButton text={open ? '收起同意书' : '看同意书'} onPress={() => setOpen(!open)} />}
        {own && <Withdraw childId={childId} nickname={nickname} />}
      </Card>
      {open && agreed && <ConsentText consent={agreed} />}
    </View>
  )
}
