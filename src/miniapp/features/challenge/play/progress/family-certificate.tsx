import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { daysForCertificate } from '#domain/challenge/calendar'
import { role } from '../../../../platform/aria'
import { openPage } from '../../../../platform/navigate'
import { useCloudAct } from '../../../../platform/query/cloud-act'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'
import type { Challenge } from '../challenge-facts'
import type { KnownDays } from '../use-challenge-days'

interface FamilyCertificateProps {
  readonly challenge: Challenge
  readonly known: KnownDays
}

/** Written out once the 21 days are over; a grown-up says what name stands on it. */
export function FamilyCertificate({ challenge: { challengeId }, known }: FamilyCertificateProps) {
  const [name, setName] = useState('')
  const { run, busy, done, error } = useCloudAct('certificates.issue')
  if (known.today <= known.days.length) return null
  return (
    <Card title="家庭证书">
      <Text>{`21天做到${daysForCertificate}天，全家就能领一张证书。`}</Text>
      <TextField
        label="证书上写的名字"
        value={name}
        placeholder="比如：小鹤一家"
        hint="写好以后不能再改。查证书的人会看到它。"
        maxLength={12}
        onInput={setName}
      />
      <Refusal error={error} />
      <View {...role('status')}>
        {done && <QuietButton text="看证书" onPress={() => openPage('certificate', { code: done.code })} />}
      </View>
      {!done && (
        <PrimaryButton
          text={busy ? '正在写……' : '领证书'}
          disabled={busy || name.trim() === ''}
          onPress={() => run(() => ({ about: { kind: 'challenge', challengeId }, name: name.trim() }))}
        />
      )}
    </Card>
  )
}
