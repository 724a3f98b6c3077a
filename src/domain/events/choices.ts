/** Kinds of events: the four of the 四进 campaign and others. */
export const eventKinds = [
  'office',
  'school',
  'hospital',
  'community',
  'training',
  'exhibition',
  'pickup',
] as const
export type EventKind = (typeof eventKinds)[number]

/** Who may come. `accompanied`: children, only together with their guardian. */
export const eventAudiences = ['everyone', 'adults', 'accompanied'] as const
export type EventAudience = (typeof eventAudiences)[number]
