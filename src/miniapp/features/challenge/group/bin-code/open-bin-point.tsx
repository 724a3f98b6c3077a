import { useState } from 'react'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'

interface OpenBinPointProps {
  readonly units: OutputOf<'challenge.binPoints'>['units']
}

/** Adds a bin at which drop-offs can be confirmed. */
export function OpenBinPoint({ units }: OpenBinPointProps) {
  const [name, setName] = useState('')
  const [organisationId, setOrganisationId] = useState(units[0]?.organisationId ?? '')
  const { run, busy, error } = useCloudMutation('challenge.openBinPoint')
  return (
    <Card title="添加投放点">
      {units.length > 1 && (
        <ChoiceField
          label="哪个单位？"
          choices={units.map((unit) => ({ value: unit.organisationId, text: unit.name }))}
          chosen={organisationId}
          onChoose={setOrganisationId}
        />
      )}
      <TextField
        label="投放点名称"
        value={name}
        placeholder="比如：东门"
        hint="写居民认得出的地方，最多20个字。"
        maxLength={20}
        onInput={setName}
      />
      <Refusal error={error} />
      <PrimaryButton
        text={busy ? '正在添加……' : '添加'}
        disabled={busy || name.trim() === ''}
        onPress={() => run((key) => ({ key, organisationId, name }))}
      />
    </Card>
  )
}
