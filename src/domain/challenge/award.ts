/** What a day's drop-off brings: points, and the most of them that a local day can bring, for families of many children. */
export const dropOffAward = { points: 2, dailyCap: 6 } as const

/** What a supervisor's confirmation adds. */
export const confirmedAward = { points: 1, dailyCap: 3 } as const
