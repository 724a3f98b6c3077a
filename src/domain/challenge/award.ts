/**
 * Points for a day's drop-off, and the most a family can earn so in a local day, however many children it
 * has.
 */
export const dropOffAward = { points: 2, dailyCap: 6 } as const

/** Additional points for a drop-off that a supervisor confirmed. */
export const confirmedAward = { points: 1, dailyCap: 3 } as const
