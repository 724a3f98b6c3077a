import { useState } from 'react'
import { teamLimits } from '#domain/volunteers/team'
import { useCloudMutation } from '../../../platform/query/cloud-mutation'
import { PrimaryButton } from '../../../ui/button/primary-button'
import { TextField } from '../../../ui/field/text-field'
import { Refusal } from '../../../ui/states/refusal'

interface JoinFormProps {
  readonly code: string
  /** The name with which the pledge was signed. */
  readonly signedAs: string
}

export function JoinForm({ code, signedAs }: JoinFormProps) {
  const [name, setName] = useState(signedAs)
  const { run, busy, error } = useCloudMutation('volunteers.join')
  return (
    <>
      <TextField
        label="队里怎么称呼您"
        value={name}
        hint="只有队长看得到，加入以后不能再改。"
        maxLength={teamLimits.volunteer}
        onInput={setName}
      />
      <Refusal error={error} />
      <PrimaryButton
        text={busy ? '正在加入……' : '加入'}
        disabled={busy || name.trim() === ''}
        onPress={() => run(() => ({ code, name: name.trim() }))}
      />
    </>
  )
}
