/** The cloud's source of time; tests use their own. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
