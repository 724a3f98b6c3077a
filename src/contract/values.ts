import * as v from 'valibot'

/** The id of a row, as the cloud gave it out. */
export const rowId = v.pipe(v.string(), v.uuid(), v.toLowerCase())

/** ISO 8601, UTC. */
export const instant = v.pipe(v.string(), v.isoTimestamp())

/** A whole number. */
export const count = v.pipe(v.number(), v.integer())

/** In Asia/Shanghai, `YYYY-MM-DD`. */
export const localDay = v.pipe(v.string(), v.isoDate())
