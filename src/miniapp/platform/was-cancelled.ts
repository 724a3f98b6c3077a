/** Whether WeChat's answer means that the resident thought better of it. */
export function wasCancelled(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'errMsg' in error && /cancel/.test(String(error.errMsg))
  )
}
