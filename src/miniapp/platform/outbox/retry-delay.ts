const firstMs = 2_000
const longestMs = 5 * 60_000

/** How long to wait after so many failures in a row: doubling, unless the cloud named a time. */
export function retryDelay(failures: number, retryAfterSeconds?: number): number {
  if (retryAfterSeconds !== undefined) return Math.min(retryAfterSeconds * 1000, longestMs)
  return Math.min(firstMs * 2 ** (failures - 1), longestMs)
}
