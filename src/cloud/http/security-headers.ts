/** Header names and values that a host sends with every reply; constant, so made only once. */
export type SecurityHeaders = Readonly<Record<string, string>>

/** For a host that serves no pages: browsers must not run, frame or guess the type of anything it sends. */
export const apiHeaders: SecurityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}
