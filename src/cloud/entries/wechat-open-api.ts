import tcb from '@cloudbase/node-sdk'

/**
 * Calls one of WeChat's open APIs from a cloud function. Rejects if the function has no credentials: the SDK
 * would then also reject a promise that nobody handles, which ends the process.
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
