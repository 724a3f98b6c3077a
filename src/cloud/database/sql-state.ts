/** Where a statement met a unique index. */
export function isDuplicate(error: unknown): boolean {
  return sqlState(error) === '23505'
}

/** Where a row could not be deleted because another points at it. */
export function isReferenced(error: unknown): boolean {
  return sqlState(error) === '23503'
}

/** The five characters by which PostgreSQL names an error; drizzle keeps the driver's error as `cause`. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? sqlState(error.cause) : undefined
}
