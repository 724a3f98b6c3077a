import type { WrittenForm } from '#contract/form'
import type { Form, ValuesOf } from '#domain/form/field'
import { namesOf } from '#domain/form/values'
import { readInstant } from './input/read-instant'

/** The values of a form that somebody filled in; unreadable instants become invalid dates. */
export function readForm<F extends Form>(form: F, written: WrittenForm<F>): ValuesOf<F> {
  const values = namesOf(form).map((name) => {
    const value: unknown = written[name]
    return [name, form[name]?.type === 'instant' ? readInstant(value as string) : value]
  })
  return Object.fromEntries(values) as ValuesOf<F>
}
