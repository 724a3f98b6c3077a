/** The nearest value that the slider can stand at: whole steps from `min`, within the range. */
export function steppedValue(value: number, range: { min: number; max: number; step: number }): number {
  const { min, max, step } = range
  const inside = Math.min(max, Math.max(min, value))
  if (step <= 0) return inside
  const decimals = Math.max(decimalsOf(step), decimalsOf(min))
  const stepped = Number((min + Math.round((inside - min) / step) * step).toFixed(decimals))
  return stepped > max ? max : stepped
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length
}
