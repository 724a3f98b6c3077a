import { fullDayText } from '#domain/date-text'
import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { challenge } from '#content/built/challenge'
import { localDay } from '#domain/local-day'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { ConsentText } from '../add-child/consent-text'
import { isConsentDue } from '../consent-due'
import type { Child } from '../family-facts'
import { AgreeAnew } from './agree-anew'
import { Besides } from './besides'
import { Withdraw } from './withdraw'

/** What was agreed to and when. The guardian who agreed can also withdraw here. */
export function ChildConsent({ child }: { readonly child: Child }) {
  const { childId, nickname, own, consent } = child
  const [open, setOpen] = useState(false)
  const agreed = challenge.consents.find(({ version }) => version === consent.version)
  const isDue = isConsentDue(child)
  const when = fullDayText(localDay(new Date(consent.at)))
  return (
    <View>
      {isDue && <AgreeAnew child={child} />}
      <Card title="同意书">
        <Text className="child-consent">
          {`${own ? '您' : '这个孩子的监护人'}在${when}同意了同意书（版本 ${consent.version}）。`}
        </Text>
        {agreed && <QuietButton text={open ? '收起同意书' : '看同意书'} onPress={() => setOpen(!open)} />}
        {own && !isDue && <Besides child={child} />}
        {own && <Withdraw childId={childId} nickname={nickname} />}
      </Card>
      {open && agreed && <ConsentText consent={agreed} />}
    </View>
  )
}
