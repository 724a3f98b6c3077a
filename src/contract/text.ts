import * as v from 'valibot'

const unprintable = /[\p{Cc}\p{Cs}]/u

/**
 * Text a person wrote: runs of white space become one space, the ends are trimmed; control characters and
 * halves of surrogate pairs are refused. At least one and at most `max` code points.
 */
export function text(max: number) {
  return v.pipe(
    v.string(),
    v.maxLength(max * 4),
    v.transform((raw) => raw.replace(/\s+/gu, ' ').trim()),
    v.check((clean) => !unprintable.test(clean)),
    v.check((clean) => clean !== '' && [...clean].length <= max),
  )
}

/** A name made by a machine (idempotency key, city, row id): letters, digits, `-` and `_` only. */
export function code(max: number) {
  return v.pipe(v.string(), v.maxLength(max), v.regex(/^[\w-]+$/))
}

/** Text of a form whose faults are reported one by one, in words: this refuses only what no form sends. */
export const written = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.transform((raw) => raw.replace(/\s+/gu, ' ').trim()),
)
