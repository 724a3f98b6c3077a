import { recordOf } from '../record-of'
import type { Form, NamesOf, ValuesOf } from './field'

/** The names of a form's fields, in order. */
export function namesOf<F extends Form>(form: F): (keyof F & string)[] {
  return Object.keys(form)
}

/** Only those values of `held` that belong to the form. */
export function valuesOf<F extends Form>(form: F, held: ValuesOf<F>): ValuesOf<F> {
  return recordOf(namesOf(form), (name) => held[name]) as ValuesOf<F>
}

/** Names of the fields that residents see unchanged. */
export function publicNamesOf<F extends Form>(form: F): NamesOf<F, { readonly public: true }>[] {
  return namesOf(form).filter((name) => form[name]?.public === true) as NamesOf<
    F,
    { readonly public: true }
  >[]
}

/** The values of `held` that residents see unchanged; they may already be converted, e.g. for sending. */
export function publicValuesOf<
  F extends Form,
  Held extends Readonly<Record<NamesOf<F, { readonly public: true }>, unknown>>,
>(form: F, held: Held): Pick<Held, NamesOf<F, { readonly public: true }>> {
  return recordOf(publicNamesOf(form), (name) => held[name]) as Pick<
    Held,
    NamesOf<F, { readonly public: true }>
  >
}

/** Texts that somebody wrote and residents will read. */
export function publicTextsOf<F extends Form>(form: F, values: ValuesOf<F>): string[] {
  return namesOf(form).flatMap((name) => {
    const { type, public: isPublic } = form[name] as Form[string]
    const isWritten = type === 'text' || type === 'names'
    return isPublic && isWritten ? ((values[name] ?? []) as string | string[]) : []
  })
}
