const firstMs = 2_000
const longestMs = 5 * 60_000

/** Delay in ms after `failures` failures in a row. It doubles each time unless the cloud named a delay. */
export function retryDelay(failures: number, retryAfterSeconds?: number): number {
  if (retryAfterSeconds !== undefined) return Math.min(retryAfterSeconds * 1000, longestMs)
  return Math.min(firstMs * 2 ** (failures - 1), longestMs)
}
