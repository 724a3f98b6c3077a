/** Names of the drawings that can be shown above an event, by what they show. */
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
