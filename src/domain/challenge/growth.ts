/** What the crane is by and by. */
export const stages = ['egg', 'chick', 'fledgling', 'young', 'crane'] as const
export type Stage = (typeof stages)[number]

/** Days done from which on it is that; the last needs as many as the certificate. */
const daysFrom: Readonly<Record<Stage, number>> = { egg: 0, chick: 1, fledgling: 5, young: 10, crane: 15 }

/** The crane after so many days done. It never shrinks: days done are not taken back. */
export function stageOf(done: number): Stage {
  return stages.reduce((reached, stage) => (done >= daysFrom[stage] ? stage : reached))
}
