/** Whether a statement violated a unique index. */
export function isDuplicate(error: unknown): boolean {
  return sqlState(error) === '23505'
}

/** Whether a row could not be deleted because another row references it. */
export function isReferenced(error: unknown): boolean {
  return sqlState(error) === '23503'
}

/** PostgreSQL's five-character error code; Drizzle keeps the driver's error as `cause`. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? sqlState(error.cause) : undefined
}
