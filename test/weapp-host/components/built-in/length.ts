/** Pixels of a length as WXML gives it: `100`, `'100px'`, `'200rpx'`. */
export function lengthIn(given: unknown): number {
  const amount = Number.parseFloat(String(given))
  if (Number.isNaN(amount)) return 0
  return /rpx\s*$/.test(String(given)) ? (amount * innerWidth) / 750 : amount
}
