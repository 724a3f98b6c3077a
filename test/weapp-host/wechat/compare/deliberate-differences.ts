interface DeliberateDifference {
  readonly reason: string
  /** @param byHost what the element holds, undefined where its component has no such property */
  allows(attribute: string, byWeChat: unknown, byHost: unknown): boolean
}

/** Where the host's elements may hold something else than WeChat's template says, with the reason. */
export const deliberateDifferences: readonly DeliberateDifference[] = [
  {
    reason: 'Spaces around and between classes mean nothing; glass-easel leaves them out.',
    allows: (attribute, byWeChat, byHost) =>
      attribute === 'class' && JSON.stringify(wordsOf(byWeChat)) === JSON.stringify(wordsOf(byHost)),
  },
  {
    reason: 'A property that is given nothing has its default, which the template does not know.',
    allows: (attribute, byWeChat, byHost) =>
      !/^(?:data-|mark:)/.test(attribute) && byWeChat === undefined && byHost !== undefined,
  },
  {
    reason: 'A number that is given what is no number has its default.',
    allows: (_, byWeChat, byHost) => typeof byHost === 'number' && !Number.isFinite(Number(byWeChat)),
  },
]

function wordsOf(classes: unknown): string[] {
  return String(classes).split(/\s+/).filter(Boolean)
}
