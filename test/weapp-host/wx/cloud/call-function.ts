import type { Host } from '../../runtime/host'
import { kindOf, take, type Options } from '../core/options'
import { cloudRefusal, onCloud } from './cloud-error'

/**
 * `wx.cloud.callFunction`, as the account this phone is signed in with.
 * (wxcloud/reference-sdk-api/functions/Cloud.callFunction.html)
 */
export async function callFunction(host: Host, options: Options): Promise<object> {
  if (kindOf(options.name) !== 'String' || options.name === '')
    throw cloudRefusal(-401002, 'api parameter error', 'parameter.name should be string')
  const name = take(options, 'name', 'String')
  const call = () => host.node.callFunction({ name, data: options.data ?? {} })
  const { result, requestID } = await onCloud(host, call)
  return { result, requestID }
}
