import { dayText } from '#domain/date-text'
import { useState } from 'react'
import { Text } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { DayField } from '../../../../ui/field/day-field'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'
import type { Unit } from '../group-facts'

export function OpenForm({ unit: { organisationId, kind, term } }: { readonly unit: Unit }) {
  const [name, setName] = useState('')
  const [startsOn, setStartsOn] = useState('')
  const { run, busy, done, error, reset } = useCloudMutation('groups.open')
  const isClass = kind === 'class'
  const usual = term ? `不填就跟学期：${dayText(term.startsOn)}。` : '不填，就由各家自己选哪天开始。'
  if (done)
    return (
      <>
        <Text>{`“${done.name}”开好了。`}</Text>
        <Actions>
          <PrimaryButton text="去请家庭加入" onPress={() => openPage('group', { group: done.groupId })} />
          <QuietButton text="再开一个" onPress={reset} />
        </Actions>
      </>
    )
  return (
    <>
      <TextField
        label={isClass ? '班级名称' : '社区名称'}
        value={name}
        placeholder={isClass ? '比如：四年一班' : '比如：明月社区'}
        maxLength={16}
        onInput={setName}
      />
      <DayField label="哪天一起开始（可以不选）" day={startsOn} hint={usual} onDay={setStartsOn} />
      <Refusal error={error} />
      <PrimaryButton
        text={busy ? '正在开……' : isClass ? '开这个班级' : '开这个社区'}
        disabled={busy || name.trim() === ''}
        onPress={() =>
          run((key) => ({
            key,
            organisationId,
            kind,
            name,
            startsOn: startsOn === '' ? undefined : startsOn,
          }))
        }
      />
    </>
  )
}
