import { pageOf, targetOf } from '../built-in/owner'
import type { Seat } from '../built-in/part'

/** What pressing a button does by its `open-type` (component/button.html). */
export const openTypes: Readonly<Record<string, (part: Seat) => void>> = {
  share(part) {
    const page = pageOf(part)
    if (page) part.host.call(page.instance, 'onShareAppMessage', { from: 'button', target: targetOf(part) })
  },
  agreePrivacyAuthorization: (part) =>
    part.trigger('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' }),
  // Works only where WeChat was opened from an app (scene 1069), which a test's launch is not.
  launchApp: (part) => part.trigger('error', { errMsg: 'launchApp:fail invalid scene' }),
  getPhoneNumber: beyondImitation('getPhoneNumber', 'getphonenumber'),
  getRealtimePhoneNumber: beyondImitation('getRealtimePhoneNumber', 'getrealtimephonenumber'),
  getUserInfo: beyondImitation('getUserInfo', 'getuserinfo'),
  chooseAvatar: beyondImitation('chooseAvatar', 'chooseavatar'),
  contact: beyondImitation('contact', 'contact'),
  openSetting: beyondImitation('openSetting', 'opensetting'),
  feedback: beyondImitation('feedback', 'tap'),
}

/** WeChat opens something of its own here: a test says by `element.trigger` how a person answered it. */
function beyondImitation(type: string, event: string): (part: Seat) => void {
  return (part) =>
    part.host.report(
      new Error(
        `<button open-type="${type}"> cannot be imitated by this host: tell the page how a person answers, with element.trigger('${event}', detail)`,
      ),
    )
}
