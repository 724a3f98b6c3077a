import { callOpenApi } from '#cloud/entries/wechat-open-api'
import { wechatContentSafety } from '#cloud/ports/wechat-content-safety'

// A process of its own, which says how a text was judged, and a moment later that it is still there.
const safety = wechatContentSafety((request) => callOpenApi('security.msgSecCheck', request))

void safety.checkText('用过的口罩', 'oResident').then(({ verdict }) => {
  console.log(verdict)
  setTimeout(() => console.log('still there'), 100)
})
