import { useState } from 'react'
import { View } from '@tarojs/components'
import { contestFields } from '#domain/contests/fields'
import { cloudNow } from '../../../../platform/clock'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { MomentField } from '../../../../ui/field/moment-field'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'
import { ContestOpened } from './contest-opened'
import { ForWhom } from './for-whom'
import { inputOf, usualPlan, type Unit } from './plan'

interface PlanFormProps {
  readonly units: readonly Unit[]
  readonly mayOpenCity: boolean
}

const { title } = contestFields
const counts = [5, 10, 15, 20].map((value) => ({ value, text: `${value}道` }))
const tries = [1, 2, 3, 5].map((value) => ({ value, text: `${value}次` }))
const ages = [
  { value: 'child', text: '小朋友' },
  { value: 'pupil', text: '学生' },
  { value: 'adult', text: '大人' },
] as const

/** The form for a contest, with most fields filled in already. */
export function PlanForm({ units, mayOpenCity }: PlanFormProps) {
  const [plan, setPlan] = useState(() => usualPlan(cloudNow(), units))
  const { run, busy, done, error } = useCloudMutation('contests.create')
  const change = (part: Partial<typeof plan>) => setPlan((before) => ({ ...before, ...part }))
  if (done) return <ContestOpened title={done.title} code={done.code} />
  return (
    <View>
      <TextField
        label={title.label}
        value={plan.title}
        placeholder={title.placeholder}
        hint="起个名字，2到30个字。"
        maxLength={title.limits.to}
        onInput={(written) => change({ title: written })}
      />
      <ForWhom plan={plan} units={units} mayOpenCity={mayOpenCity} onChange={change} />
      <ChoiceField
        label={contestFields.age.label}
        choices={ages}
        chosen={plan.age}
        onChoose={(age) => change({ age })}
      />
      <ChoiceField
        label={contestFields.questionCount.label}
        choices={counts}
        chosen={plan.questionCount}
        onChoose={(questionCount) => change({ questionCount })}
      />
      <ChoiceField
        label={contestFields.attempts.label}
        choices={tries}
        chosen={plan.attempts}
        onChoose={(attempts) => change({ attempts })}
      />
      <MomentField
        label={contestFields.from.label}
        day={plan.fromDay}
        time={plan.fromTime}
        onDay={(fromDay) => change({ fromDay })}
        onTime={(fromTime) => change({ fromTime })}
      />
      <MomentField
        label={contestFields.to.label}
        day={plan.toDay}
        time={plan.toTime}
        onDay={(toDay) => change({ toDay })}
        onTime={(toTime) => change({ toTime })}
      />
      <Refusal error={error} />
      <Actions>
        <PrimaryButton
          text={busy ? '正在开……' : '开始这场竞赛'}
          disabled={busy}
          onPress={() => run((key) => inputOf(plan, key))}
        />
      </Actions>
    </View>
  )
}
