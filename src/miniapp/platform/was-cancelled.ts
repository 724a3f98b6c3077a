/** Whether WeChat's error means that the resident cancelled. */
export function wasCancelled(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'errMsg' in error && /cancel/.test(String(error.errMsg))
  )
}
