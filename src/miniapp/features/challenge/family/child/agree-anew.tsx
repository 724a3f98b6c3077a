import { Text, View } from '@tarojs/components'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { StillMissing } from '../../../../ui/button/still-missing'
import { Card } from '../../../../ui/card/card'
import { Refusal } from '../../../../ui/states/refusal'
import { useAgreement } from '../add-child/agreement'
import { ConsentText } from '../add-child/consent-text'
import { ConsentTicks } from '../add-child/consent-ticks'
import type { Child } from '../family-facts'
import { newestConsent } from '../newest-consent'

/** Shown when the consent text has changed: the guardian agrees to the new text, or withdraws below. */
export function AgreeAnew({ child: { childId, avatar } }: { readonly child: Child }) {
  const consent = newestConsent()
  const { agreement, tick } = useAgreement()
  const { run, busy, error } = useCloudMutation('family.consent')
  const { agreed, photos, signature } = agreement
  const agree = () => run(() => ({ childId, avatar, consentVersion: consent.version, photos, signature }))
  return (
    <View>
      <Card title="同意书有更新">
        <Text>请读一读新的。同意以前，打卡照常，新的照片和新的挑战先停一停；不想同意，可以在下面撤回。</Text>
      </Card>
      <ConsentText consent={consent} />
      <ConsentTicks consent={consent} agreement={agreement} onTick={tick} />
      <Actions>
        <Refusal error={error} />
        <PrimaryButton text={busy ? '正在记下……' : '同意新的'} disabled={busy || !agreed} onPress={agree} />
        <StillMissing
          what={agreed ? undefined : '请看完同意书，在第一个方框里打勾。没有勾的两样，已经存的会删掉。'}
        />
      </Actions>
    </View>
  )
}
