import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import type { InputOf } from '../../platform/cloud/call-cloud'
import { openPage } from '../../platform/navigate'
import { useCloudMutation } from '../../platform/query/cloud-mutation'
import { PrimaryButton, QuietButton } from '../button/primary-button'
import { TextField } from '../field/text-field'
import { Refusal } from '../states/refusal'
import './certificate.scss'

/** The name on a certificate and the button to issue it, which needs `about` to be chosen. */
export function NameAndIssue({
  about,
}: {
  readonly about: InputOf<'certificates.issue'>['about'] | undefined
}) {
  const [name, setName] = useState('')
  const { run, busy, done, error } = useCloudMutation('certificates.issue')
  return (
    <View className="certificate-issue">
      <TextField
        label="证书上写的名字"
        value={name}
        maxLength={12}
        hint="写好以后不能再改。"
        onInput={setName}
      />
      <Refusal error={error} />
      <View {...role('status')}>
        {done && <Text className="certificate-told">{`证书写好了，编号 ${done.code}。`}</Text>}
      </View>
      {done && <QuietButton text="看证书" onPress={() => openPage('certificate', { code: done.code })} />}
      <PrimaryButton
        text={busy ? '正在写……' : '领证书'}
        disabled={busy || !about || name.trim() === ''}
        onPress={() => about && run(() => ({ about, name: name.trim() }))}
      />
    </View>
  )
}
