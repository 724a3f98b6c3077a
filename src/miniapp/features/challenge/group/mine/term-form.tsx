import { dayText } from '#domain/date-text'
import { useState } from 'react'
import { Text } from '@tarojs/components'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { QuietButton } from '../../../../ui/button/primary-button'
import { DayField } from '../../../../ui/field/day-field'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'
import type { Unit } from '../group-facts'

/** The day on which all classes of a school begin. Before that day, saving with the same name moves it. */
export function TermForm({ unit: { organisationId, term } }: { readonly unit: Unit }) {
  const [name, setName] = useState(term?.name ?? '')
  const [startsOn, setStartsOn] = useState(term?.startsOn ?? '')
  const { run, busy, error } = useCloudMutation('groups.setTerm')
  const isFilled = name.trim() !== '' && startsOn !== ''
  return (
    <>
      {term && <Text>{`现在：${term.name}，${dayText(term.startsOn)}开始。`}</Text>}
      <TextField label="学期名称" value={name} placeholder="2026年秋季" maxLength={16} onInput={setName} />
      <DayField
        label="全校哪天一起开始"
        day={startsOn}
        hint="还没到这一天，可以再改；没有另选日期的班级跟着改。"
        onDay={setStartsOn}
      />
      <Refusal error={error} />
      <QuietButton
        text={busy ? '正在保存……' : '定下这一天'}
        onPress={() => {
          if (isFilled && !busy) run((key) => ({ key, organisationId, name, startsOn }))
        }}
      />
    </>
  )
}
