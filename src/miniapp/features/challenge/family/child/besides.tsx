import { View } from '@tarojs/components'
import { confirm } from '../../../../platform/confirm'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { TickField } from '../../../../ui/field/tick-field'
import { Refusal } from '../../../../ui/states/refusal'
import type { Child } from '../family-facts'
import { newestConsent } from '../newest-consent'

const called = { photos: '照片', signature: '签名' } as const

/** The optional consents. Each is given and withdrawn with one box. */
export function Besides({ child: { childId, avatar, consent } }: { readonly child: Child }) {
  const { version, separate } = newestConsent()
  const { run, busy, error } = useCloudMutation('family.consent')
  if (!separate) return null
  const change = async (part: keyof typeof called, ticked: boolean) => {
    const title = `不再存${called[part]}？`
    const text = `已经存的${called[part]}马上删掉，不能恢复。`
    if (busy || (!ticked && !(await confirm({ title, text, yes: '删掉' })))) return
    const { photos, signature } = consent
    run(() => ({ childId, avatar, consentVersion: version, photos, signature, [part]: ticked }))
  }
  const field = (part: keyof typeof called) => (
    <TickField text={separate[part]} ticked={consent[part]} onTick={(ticked) => void change(part, ticked)} />
  )
  return (
    <View>
      {field('photos')}
      {field('signature')}
      <Refusal error={error} />
    </View>
  )
}
