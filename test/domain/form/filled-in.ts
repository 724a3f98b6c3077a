import fc from 'fast-check'
import type { Field, Form, ValuesOf } from '#domain/form/field'
import { namesOf } from '#domain/form/values'

const characters = fc.constantFrom(...'鹤城分类社区广场志愿者手套水杯门口集合三五')

/** Something that somebody might fill in; of instants and ids a test knows better. */
function anyOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text': {
      const { from, to } = field.limits
      return fc.string({ unit: characters, minLength: Math.max(from, 1), maxLength: to })
    }
    case 'phone':
      return fc.integer({ min: 1_000_000, max: 9_999_999 }).map((number) => `0452-${number}`)
    case 'number':
      return fc.integer({ min: field.limits.from, max: field.limits.to })
    case 'choice':
      return fc.constantFrom(...field.choices)
    case 'flag':
      return fc.boolean()
    case 'names':
      return fc.uniqueArray(fc.string({ unit: characters, minLength: 1, maxLength: field.limits.to }), {
        minLength: 1,
        maxLength: 5,
      })
    default:
      return fc.constant(undefined)
  }
}

/** A form filled in twice, with another value in every field. `known`: the values of fields that a test chooses. */
export function filledInTwice<F extends Form>(
  form: F,
  known: { readonly [Name in keyof F]?: readonly [unknown, unknown] },
): fc.Arbitrary<[ValuesOf<F>, ValuesOf<F>]> {
  const pairs = namesOf(form).map((name) => {
    const value = anyOf(form[name] as Field)
    const chosen = known[name]
    return [
      name,
      chosen ? fc.constant(chosen) : fc.tuple(value, value).filter(([one, other]) => one !== other),
    ]
  })
  return fc
    .record(Object.fromEntries(pairs) as Record<string, fc.Arbitrary<readonly [unknown, unknown]>>)
    .map((both) => [0, 1].map((at) => valuesAt(both, at)) as [ValuesOf<F>, ValuesOf<F>])
}

function valuesAt(both: Readonly<Record<string, readonly unknown[]>>, at: number) {
  return Object.fromEntries(Object.entries(both).map(([name, values]) => [name, values[at]]))
}
