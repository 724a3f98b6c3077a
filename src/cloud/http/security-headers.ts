/** Header names and values that a host sends with every reply; constant, so made once and not for each reply. */
export type SecurityHeaders = Readonly<Record<string, string>>

/** For a host that serves no pages: nothing it sends may be run, framed or guessed at. */
export const apiHeaders: SecurityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}
