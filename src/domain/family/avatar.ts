/** The drawings a child may choose from, all of our wetland; see `miniapp/ui/avatar` for how they look. */
export const avatars = [
  'crane',
  'duck',
  'swan',
  'frog',
  'fish',
  'turtle',
  'dragonfly',
  'butterfly',
  'hedgehog',
  'rabbit',
  'squirrel',
  'fox',
] as const
export type Avatar = (typeof avatars)[number]
