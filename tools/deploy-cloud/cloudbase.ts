/** The CloudBase environment to deploy to. Throws where nobody named one, and says where its id is. */
export function environmentOf({ CLOUDBASE_ENV_ID: id }: NodeJS.ProcessEnv): string {
  if (id !== undefined && /^[a-z0-9-]{4,}$/.test(id)) return id
  throw new Error(
    'Set CLOUDBASE_ENV_ID to the id of the environment (环境 ID). WeChat DevTools shows it under 云开发 → 设置 → 环境设置.',
  )
}

/** Whether CloudBase's tool says that something failed: its exit status is 0 all the same. */
export function saysFailed(said: string): boolean {
  return /deployment failed|部署失败|No valid identity/.test(said)
}
