import { useState } from 'react'
import { View } from '@tarojs/components'
import { localDay } from '#domain/local-day'
import { useNow } from '../../../../platform/now'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { DayField } from '../../../../ui/field/day-field'
import type { Unit } from '../unit'
import { SaveSheet } from './save-sheet'

/** Choice of the unit and the period, which is this year by default. */
export function LedgerForm({ units }: { readonly units: readonly Unit[] }) {
  const today = localDay(useNow())
  const [organisationId, setOrganisation] = useState(units[0]?.id ?? '')
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01`)
  const [to, setTo] = useState(today)
  return (
    <View>
      {units.length > 1 && (
        <ChoiceField
          label="哪个单位？"
          choices={units.map(({ id, name }) => ({ value: id, text: name }))}
          chosen={organisationId}
          onChoose={setOrganisation}
        />
      )}
      <DayField label="从哪天" day={from} onDay={setFrom} />
      <DayField label="到哪天" day={to} onDay={setTo} hint="两天都算在内，最长一年。" />
      <SaveSheet
        title="活动参与台账"
        path="ledger.participation"
        makeInput={(key, format) => ({ key, organisationId, from, to, format })}
      />
    </View>
  )
}
