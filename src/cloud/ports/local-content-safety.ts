import type { ContentSafety } from './content-safety'

/** Signs of advertising or personal data. Rules this simple never refuse a text; a person must review it. */
const doubtful = [
  /https?:|www\.|\.(?:com|cn|net)\b/i,
  /1[3-9]\d{9}/,
  /(?:微信|QQ|加[vV])\s*[:：]?\s*\w{5,}/,
  /\d{15,}/,
]

/** A few rules of our own, for hosts without WeChat. */
export const localContentSafety: ContentSafety = {
  checkText: async (text) => ({
    verdict: doubtful.some((rule) => rule.test(text)) ? 'review' : 'pass',
    provider: 'local-rules',
  }),
}
