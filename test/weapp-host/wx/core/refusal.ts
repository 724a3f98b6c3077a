/** Codes beside `errMsg`: `errno` as the documents' tables of errors have it, `errCode` in CloudBase's answers. */
export interface Codes {
  readonly errno?: number
  readonly errCode?: number
}

/** Why an API fails: `words` follow `name:fail ` in its `errMsg`. */
export class Refusal extends Error {
  readonly codes: Codes

  constructor(
    readonly words: string,
    codes: Codes = {},
  ) {
    super(words)
    this.codes = codes
  }
}

/** What `fail` is given: errMsg and, where WeChat has one, a number. */
export function failureOf(name: string, error: unknown): { errMsg: string } & Codes {
  if (error instanceof Refusal) return { errMsg: `${name}:fail ${error.words}`.trimEnd(), ...error.codes }
  return { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }
}

/** What a `…Sync` API throws. */
export function thrownBy(name: string, error: unknown): Error {
  const { errMsg, ...codes } = failureOf(name, error)
  return Object.assign(new Error(errMsg), { errMsg, ...codes })
}
