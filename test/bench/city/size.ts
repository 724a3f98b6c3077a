import { createHash } from 'node:crypto'

/** How large a made-up city is; everything else follows from it. */
export interface CitySize {
  readonly people: number
  readonly units: number
  readonly events: number
  readonly families: number
  /** Daily quizzes of a person. */
  readonly quizzes: number
  readonly bins: number
}

/** A million acts: 250,000 at events, 250,000 drop-offs, 500,000 quizzes. */
export const bigCity: CitySize = {
  people: 200_000,
  units: 500,
  events: 5000,
  families: 50_000,
  quizzes: 2.5,
  bins: 2000,
}

/** A city of so much of everything. */
export function share(size: CitySize, of: number): CitySize {
  const { people, units, events, families, quizzes, bins } = size
  const part = (count: number) => Math.round(count * of)
  return {
    people: part(people),
    units: part(units),
    events: part(events),
    families: part(families),
    quizzes,
    bins: part(bins),
  }
}

/** When the city is looked at: a Friday morning in Qiqihar, while the largest event is on. */
export const today = new Date('2026-11-20T02:00:00.000Z')
export const todaySql = `timestamptz '${today.toISOString()}'`
/** The local day. */
export const daySql = `date '2026-11-20'`

/** An id that is the same in every city: of `user/7`, say. `number` is SQL, of which `idOf` knows the value. */
export const id = (what: string, number: string | number) => `md5('${what}/' || (${number}))::uuid`

export function idOf(what: string, number: string | number): string {
  const hex = createHash('md5').update(`${what}/${number}`).digest('hex')
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}
