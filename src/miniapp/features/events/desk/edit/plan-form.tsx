import { useState } from 'react'
import { View } from '@tarojs/components'
import { useIsWide } from '../../../../platform/wide-screen'
import type { EventFacts } from '../../event-facts'
import { EventSheet } from '../../sheet/event-sheet'
import type { Unit } from '../unit'
import type { Faults } from './faults'
import type { Plan } from './plan'
import { PlanFields } from './plan-fields'
import { SavePlan } from './save-plan'
import { previewOf } from './preview-of'
import './edit.scss'

interface PlanFormProps {
  readonly units: readonly Unit[]
  /** The values to begin with. */
  readonly first: Plan
  /** The event to correct; undefined for a new one. */
  readonly changed?: EventFacts
}

/** The form for an event, with most fields filled in already. A desktop shows the preview beside it. */
export function PlanForm({ units, first, changed }: PlanFormProps) {
  const [plan, setPlan] = useState(first)
  const [faults, setFaults] = useState<Faults>({})
  const isWide = useIsWide()
  return (
    <View className="edit">
      <View className="edit-form">
        <PlanFields plan={plan} units={changed ? [] : units} faults={faults} onChange={setPlan} />
        <SavePlan plan={plan} changed={changed} faults={faults} onFaults={setFaults} />
      </View>
      {isWide && (
        <View className="edit-preview">
          <EventSheet event={previewOf(plan)} />
        </View>
      )}
    </View>
  )
}
