/** Our own drawings, one of which stands above an event: what is to be seen on each. */
export const eventCovers = [
  'talk',
  'classroom',
  'clinic',
  'courtyard',
  'workshop',
  'exhibition',
  'riverside',
  'bins',
] as const
export type EventCover = (typeof eventCovers)[number]
