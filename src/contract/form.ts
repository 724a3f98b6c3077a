import * as v from 'valibot'
import type { Field, Form, NamesOf, ValueOf } from '#domain/form/field'
import { namesOf, publicNamesOf } from '#domain/form/values'
import { written } from './text'
import { count, instant, rowId } from './values'

/** How a value is sent: an instant as ISO 8601, all others unchanged. */
type Sent<F extends Field> = F extends { readonly type: 'instant' } ? string : ValueOf<F>
/** The values of a form as a phone sends them. */
export type WrittenForm<F extends Form> = { readonly [Name in keyof F]: Sent<F[Name]> }
/** The public fields of a form, as residents see them. */
export type ShownForm<F extends Form> = Pick<WrittenForm<F>, NamesOf<F, { readonly public: true }>>

/** Fields that a phone may leave out have a default: null if they may be empty. */
type Asked<F extends Field> = F extends
  { readonly default: string } | { readonly orNone: true } | { readonly type: 'names' }
  ? v.OptionalSchema<v.GenericSchema<Sent<F>>, Sent<F>>
  : v.GenericSchema<Sent<F>>

/** The input fields of a form. Lenient on purpose: mistakes are reported at the field, in words. */
export function askedIn<F extends Form>(form: F): { [Name in keyof F]: Asked<F[Name]> } {
  const entries = namesOf(form).map((name) => [name, askedSchema(form[name] as Field)] as const)
  return Object.fromEntries(entries) as { [Name in keyof F]: Asked<F[Name]> }
}

/** The public fields of a form, as residents see them. */
export function shownOf<F extends Form>(form: F) {
  const entries = publicNamesOf(form).map((name) => [name, shownSchema(form[name] as Field)] as const)
  return Object.fromEntries(entries) as {
    [Name in NamesOf<F, { readonly public: true }>]: v.GenericSchema<Sent<F[Name]>>
  }
}

/** ISO 8601; an unreadable instant is reported in words. */
const writtenInstant = v.pipe(v.string(), v.maxLength(40))

function askedSchema(field: Field): v.GenericSchema {
  const schema = writtenSchema(field)
  if (field.orNone) return v.optional(v.nullable(schema), null)
  if (field.type === 'names') return v.optional(schema, [])
  return 'default' in field ? v.optional(schema, field.default) : schema
}

function writtenSchema(field: Field): v.GenericSchema {
  switch (field.type) {
    case 'text':
    case 'phone':
      return written
    case 'number':
      return v.number()
    case 'instant':
      return writtenInstant
    case 'choice':
      return v.picklist(field.choices)
    case 'flag':
      return v.boolean()
    case 'id':
      return rowId
    case 'names':
      return v.pipe(v.array(written), v.maxLength(100))
  }
}

function shownSchema(field: Field): v.GenericSchema {
  const schema = plainSchema(field)
  return field.orNone ? v.nullable(schema) : schema
}

function plainSchema({ type, ...field }: Field): v.GenericSchema {
  if (type === 'number') return count
  if (type === 'instant') return instant
  if (type === 'flag') return v.boolean()
  return 'choices' in field ? v.picklist(field.choices) : v.string()
}
