import { setTimeout } from 'node:timers/promises'
import { callOpenApi } from '#cloud/entries/wechat-open-api'
import { wechatContentSafety } from '#cloud/ports/wechat-content-safety'

// A process of its own, which says how a text was judged, and a moment later that it is still there.
async function main(): Promise<void> {
  const safety = wechatContentSafety((request) => callOpenApi('security.msgSecCheck', request))
  const { verdict } = await safety.checkText('用过的口罩', 'oResident')
  console.log(verdict)
  await setTimeout(100)
  console.log('still there')
}

void main()
