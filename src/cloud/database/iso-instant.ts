/** An instant as the drivers hand it back raw, in ISO 8601. */
export function isoInstant(raw: string): string {
  return new Date(raw).toISOString()
}
