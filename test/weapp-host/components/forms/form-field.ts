import { haveSameOwner } from '../built-in/owner'

/** A control that a form gathers (component/form.html). */
export interface FormField {
  name(): string
  value(): unknown
  reset(): void
}

const fields = new WeakMap<Element, FormField>()

export function offerField(element: Element, field: FormField): void {
  fields.set(element, field)
}

/** The form's fields in document order; those inside custom components are not its own. */
export function fieldsOf(form: Element): FormField[] {
  return [...form.querySelectorAll('*')].flatMap((element) => {
    const field = fields.get(element)
    return field && haveSameOwner(form, element) ? [field] : []
  })
}
