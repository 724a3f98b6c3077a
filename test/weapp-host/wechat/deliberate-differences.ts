/** What the host's elements may hold although WeChat's template says something else. */
export const deliberateDifferences: readonly {
  readonly tag: string
  readonly attribute: string
  readonly reason: string
}[] = []
