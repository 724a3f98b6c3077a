import { eventAudiences, eventLimits } from '#domain/events/plan'
import { AreaField } from '../../../../ui/field/area-field'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { TextField } from '../../../../ui/field/text-field'
import { audienceWords } from '../../words/audience-words'
import { CoverField } from './cover-field'
import { CreditField } from './credit-field'
import type { FieldsProps } from './fields-props'
import { TeamField } from './team-field'

const audiences = eventAudiences.map((value) => ({ value, text: audienceWords[value] }))

/** For how many and for whom, what it counts, and whom to ask. */
export function HowFields({ plan, faults, onChange }: FieldsProps) {
  const change = (part: Partial<typeof plan>) => onChange({ ...plan, ...part })
  return (
    <>
      <TextField
        label="名额（人）"
        type="number"
        value={plan.capacity}
        maxLength={4}
        fault={faults.capacity}
        onInput={(capacity) => change({ capacity })}
      />
      <ChoiceField
        label="谁能来？"
        choices={audiences}
        chosen={plan.audience}
        onChoose={(audience) => change({ audience })}
      />
      <TeamField plan={plan} onChange={onChange} />
      <CreditField plan={plan} onChange={onChange} />
      <TextField
        label="联系人"
        value={plan.contactName}
        placeholder="怎么称呼您"
        maxLength={eventLimits.contactName.to}
        fault={faults.contactName}
        onInput={(contactName) => change({ contactName })}
      />
      <TextField
        label="联系电话"
        value={plan.contactPhone}
        placeholder="比如：0452-1234567"
        hint="报名的人会看到。"
        maxLength={20}
        fault={faults.contactPhone}
        onInput={(contactPhone) => change({ contactPhone })}
      />
      <AreaField
        label="活动介绍（可以不填）"
        value={plan.about}
        maxLength={eventLimits.about}
        fault={faults.about}
        onInput={(about) => change({ about })}
      />
      <TextField
        label="请大家带上（可以不填）"
        value={plan.bring}
        placeholder="比如：手套、水杯"
        maxLength={eventLimits.bring}
        fault={faults.bring}
        onInput={(bring) => change({ bring })}
      />
      <CoverField plan={plan} onChange={onChange} />
    </>
  )
}
