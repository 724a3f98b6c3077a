import { useState } from 'react'
import { pledge } from '#content/volunteers/pledge'
import { teamLimits } from '#domain/volunteers/team'
import { useCloudMutation } from '../../platform/query/cloud-mutation'
import { PrimaryButton } from '../../ui/button/primary-button'
import { Card } from '../../ui/card/card'
import { TextField } from '../../ui/field/text-field'
import { TickField } from '../../ui/field/tick-field'
import { Refusal } from '../../ui/states/refusal'
import { PledgeWords } from './pledge-words'

/** The pledge and how to sign it: a box to tick and a name. */
export function PledgeForm() {
  const [name, setName] = useState('')
  const [agrees, setAgrees] = useState(false)
  const { run, busy, error } = useCloudMutation('volunteers.pledge')
  return (
    <>
      <PledgeWords />
      <Card title="签署">
        <TickField text="我已经读完，愿意做到以上每一条。" ticked={agrees} onTick={setAgrees} />
        <TextField
          label="您的姓名"
          value={name}
          hint="签署的时间会一起记下来。"
          maxLength={teamLimits.volunteer}
          onInput={setName}
        />
        <Refusal error={error} />
        <PrimaryButton
          text={busy ? '正在签署……' : '签署承诺书'}
          disabled={busy || !agrees || name.trim() === ''}
          onPress={() => run(() => ({ version: pledge.version, name: name.trim() }))}
        />
      </Card>
    </>
  )
}
