/** The most adults of a family; random bytes that its code is made of, more than of other codes: it opens a diary. */
export const familyLimits = { adults: 8, codeBytes: 8 } as const

/** Which text about a child's data is to be agreed to; see `content/challenge`. */
export const consentVersion = '2026-12'
