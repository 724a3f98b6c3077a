import { useState } from 'react'
import { View } from '@tarojs/components'
import { teamLimits } from '#domain/volunteers/team'
import { role } from '../../../platform/aria'
import type { OutputOf } from '../../../platform/cloud/call-cloud'
import { openPage } from '../../../platform/navigate'
import { useCloudMutation } from '../../../platform/query/cloud-mutation'
import { PrimaryButton, QuietButton } from '../../../ui/button/primary-button'
import { Card } from '../../../ui/card/card'
import { ChoiceField } from '../../../ui/field/choice-field'
import { TextField } from '../../../ui/field/text-field'
import { Refusal } from '../../../ui/states/refusal'

type Units = OutputOf<'volunteers.led'>['units']

/** Form for a new team of one of the units. The cloud creates its code. */
export function FoundTeam({ units }: { readonly units: Units }) {
  const [name, setName] = useState('')
  const [unit, setUnit] = useState(units[0]?.id)
  const { run, busy, done, error } = useCloudMutation('volunteers.found')
  return (
    <Card title="建立一支队伍">
      {units.length > 1 && (
        <ChoiceField
          label="哪个单位的队伍？"
          choices={units.map(({ id, name: text }) => ({ value: id, text }))}
          chosen={unit}
          onChoose={setUnit}
        />
      )}
      <TextField
        label="队伍名称"
        value={name}
        placeholder="鹤鸣志愿队"
        maxLength={teamLimits.name}
        onInput={setName}
      />
      <Refusal error={error} />
      <View {...role('status')}>
        {done && (
          <QuietButton
            text={`“${done.name}”建好了，去发队伍码`}
            onPress={() => openPage('teamRoster', { team: done.teamId })}
          />
        )}
      </View>
      <PrimaryButton
        text={busy ? '正在建立……' : '建立队伍'}
        disabled={busy || unit === undefined || name.trim() === ''}
        onPress={() => unit && run((key) => ({ key, organisationId: unit, name: name.trim() }))}
      />
    </Card>
  )
}
