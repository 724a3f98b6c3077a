import tcb from '@cloudbase/node-sdk'

/**
 * Calls one of WeChat's open APIs from a cloud function. Rejects where the function was given no credentials: asked all
 * the same, the SDK would reject a promise that nobody holds as well, which ends the process.
 */
export async function callOpenApi<Reply>(
  apiName: string,
  requestData: Record<string, unknown>,
): Promise<Reply> {
  const { TENCENTCLOUD_SECRETID: id, TENCENTCLOUD_SECRETKEY: key } = tcb.getCloudbaseContext()
  if (!id || !key) throw new Error(`${apiName}: the platform gave no credentials`)
  const { result } = await tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).callWxOpenApi({ apiName, requestData })
  return (result ?? {}) as Reply
}
