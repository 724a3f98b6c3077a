/** Stages of the growing crane, in order. */
export const stages = ['egg', 'chick', 'fledgling', 'young', 'crane'] as const
export type Stage = (typeof stages)[number]

/** Days done that each stage needs; the last needs as many as the certificate. */
const daysFrom: Readonly<Record<Stage, number>> = { egg: 0, chick: 1, fledgling: 5, young: 10, crane: 15 }

/** The stage after this many days done. The crane never shrinks, because days done are never taken back. */
export function stageOf(done: number): Stage {
  return stages.reduce((reached, stage) => (done >= daysFrom[stage] ? stage : reached))
}
