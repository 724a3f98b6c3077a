import { hasMarks, lengthOf } from '../text'
import type { FaultOf, Field, Form, Limits, ValuesOf } from './field'
import { namesOf } from './values'

/** Checks by the form that replace a field's own checks. */
export type FormRules<F extends Form> = {
  readonly [Name in keyof F]?: readonly (FaultOf<F> | false | undefined)[]
}

/** All faults in what was filled in, in the order of the form. */
export function faultsIn<F extends Form>(form: F, values: ValuesOf<F>, rules: FormRules<F>): FaultOf<F>[] {
  const faults = namesOf(form).flatMap(
    (name): readonly (string | false | undefined)[] =>
      rules[name] ?? ownFaults(form[name] as Field, values[name]),
  )
  return faults.filter((fault): fault is FaultOf<F> => typeof fault === 'string')
}

/** Faults in the value of one field, regardless of other fields. */
function ownFaults(field: Field, value: unknown): (string | false)[] {
  if (value === null) return []
  switch (field.type) {
    case 'text':
      return textFaults(field, value as string)
    case 'phone':
      return [!/^\d[\d -]{4,18}\d$/.test(value as string) && field.fault]
    case 'number':
      return [!isWithin(field.limits, value as number) && field.fault]
    default:
      return []
  }
}

function textFaults({ limits, fault, marksFault }: Extract<Field, { type: 'text' }>, text: string) {
  const isLong = !isWithin(limits, lengthOf(text))
  const isMarked = hasMarks(text)
  if (marksFault === undefined) return [(isLong || isMarked) && fault]
  return [isLong && fault, isMarked && marksFault]
}

/** Whether a value is an integer within limits. */
export function isWithin({ from, to }: Limits, value: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}

/** All faults of a form, with the texts shown to the user. */
export function faultTextsOf<F extends Form>(form: F): Readonly<Record<FaultOf<F>, string>> {
  return Object.assign({}, ...Object.values(form).map(({ faults }) => faults)) as Record<FaultOf<F>, string>
}

/** The field in which a fault can be corrected. */
export function fieldOfFault<F extends Form>(form: F, fault: FaultOf<F>): keyof F & string {
  const name = namesOf(form).find((each) => fault in (form[each]?.faults ?? {}))
  if (name === undefined) throw new Error(`no field has the fault ${fault}`)
  return name
}
