/**
 * The id of the CloudBase environment to deploy to. Throws if it is not set, with a hint where to find it.
 */
export function environmentOf({ CLOUDBASE_ENV_ID: id }: NodeJS.ProcessEnv): string {
  if (id !== undefined && /^[a-z0-9-]{4,}$/.test(id)) return id
  throw new Error(
    'Set CLOUDBASE_ENV_ID to the id of the environment (环境 ID). WeChat DevTools shows it under 云开发 → 设置 → 环境设置.',
  )
}

/** Whether the output of CloudBase's tool reports a failure; its exit status is 0 even then. */
export function saysFailed(said: string): boolean {
  return /deployment failed|部署失败|No valid identity/.test(said)
}
