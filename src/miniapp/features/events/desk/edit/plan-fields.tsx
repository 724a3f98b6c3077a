import type { ReactNode } from 'react'
import { type EventField, eventFields, type EventText } from '#domain/events/fields'
import { namesOf } from '#domain/form/values'
import { AudienceField } from './audience-field'
import { CapacityField } from './capacity-field'
import { CoverField } from './cover-field'
import { CreditField } from './credit-field'
import type { FieldsProps } from './fields-props'
import { KindField } from './kind-field'
import { PlanText } from './plan-text'
import { TeamField } from './team-field'
import { DeadlineField, EndField, StartField } from './when-fields'

type FieldView = (props: FieldsProps) => ReactNode

/** Views of the fields that are not plain text; null if another field's view includes it. */
const views: Readonly<Record<Exclude<EventField, EventText>, FieldView | null>> = {
  kind: KindField,
  startsAt: StartField,
  endsAt: EndField,
  signUpUntil: DeadlineField,
  capacity: CapacityField,
  audience: AudienceField,
  teamId: TeamField,
  creditedMinutes: CreditField,
  checkOut: null,
  cover: CoverField,
}

/** All fields of a plan, in the order in which they are defined. */
export function PlanFields(props: FieldsProps) {
  return (
    <>
      {namesOf(eventFields).map((name) => {
        if (!hasView(name)) return <PlanText key={name} name={name} {...props} />
        const View = views[name]
        return View && <View key={name} {...props} />
      })}
    </>
  )
}

function hasView(name: EventField): name is keyof typeof views {
  return name in views
}
