import type { MiniProgram } from './mini-program'

/** Whether the stories run on WeChat DevTools instead of this host. */
export const onDevtools = process.env.WEAPP_HOST_DEVTOOLS === '1'

/** What this host is told when it starts, DevTools is told by replacing methods of wx. Says so. */
export async function sendCallsTo(miniProgram: MiniProgram, cloud: string, openid: string): Promise<void> {
  console.warn('On DevTools wx.cloud.callFunction is replaced by wx.request to the story’s own cloud.')
  await miniProgram.evaluate(callByRequest, cloud, openid)
}

/** Calls that reach the network fail as without one. DevTools offers no switch. Says so. */
export async function cutNetwork(miniProgram: MiniProgram): Promise<void> {
  console.warn('On DevTools the network is cut by replacing methods of wx: what else uses it still works.')
  await miniProgram.mockWxMethod('getNetworkType', { networkType: 'none', errMsg: 'getNetworkType:ok' })
  await miniProgram.mockWxMethod('request', { errMsg: 'request:fail ' })
  await miniProgram.evaluate(cutCloud)
}

export async function joinNetwork(miniProgram: MiniProgram): Promise<void> {
  await miniProgram.restoreWxMethod('getNetworkType')
  await miniProgram.restoreWxMethod('request')
  await miniProgram.evaluate(restoreCloud)
}

interface CloudCall {
  readonly name: string
  readonly data?: unknown
}

type CallFunction = (call: CloudCall) => Promise<{ result: unknown }>

/** What the functions below find inside the mini-program, where they are sent as text. */
declare const wx: {
  request(options: object): void
  readonly cloud: { callFunction: CallFunction; uncut?: CallFunction }
}

function callByRequest(cloud: string, openid: string): void {
  wx.cloud.callFunction = ({ name, data }) =>
    new Promise((resolve, reject) => {
      wx.request({
        url: `${cloud}/${name}`,
        method: 'POST',
        data,
        header: { 'x-weapp-openid': openid },
        success: (reply: { data: unknown }) => resolve({ result: reply.data }),
        fail: reject,
      })
    })
}

function cutCloud(): void {
  wx.cloud.uncut = wx.cloud.callFunction
  wx.cloud.callFunction = () => Promise.reject(new Error('cloud.callFunction:fail request:fail '))
}

function restoreCloud(): void {
  if (wx.cloud.uncut !== undefined) wx.cloud.callFunction = wx.cloud.uncut
}
