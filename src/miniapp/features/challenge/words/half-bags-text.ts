/** A number of half bags in words: `3袋`, `1袋半`, `半袋`. */
export function halfBagsText(halves: number): string {
  const whole = Math.floor(halves / 2)
  if (halves % 2 === 0) return `${whole}袋`
  return whole === 0 ? '半袋' : `${whole}袋半`
}
