import type { ShownForm } from '#contract/form'
import type { Form, ValuesOf } from '#domain/form/field'
import { publicNamesOf } from '#domain/form/values'

/** The fields of a form that its list calls public, with their values. */
export function presentForm<F extends Form>(form: F, held: ValuesOf<F>): ShownForm<F> {
  const shown = publicNamesOf(form).map((name) => {
    const value: unknown = held[name]
    return [name, value instanceof Date ? value.toISOString() : value]
  })
  return Object.fromEntries(shown) as ShownForm<F>
}
