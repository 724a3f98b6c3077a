/**
 * The most adults in a family, and the random bytes in its code. More bytes than in other codes, because this
 * code gives access to a diary.
 */
export const familyLimits = { adults: 8, codeBytes: 8 } as const

/** Version of the current consent text for children's data; see `src/content/challenge`. */
export const consentVersion = '2026-12'
