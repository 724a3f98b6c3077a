import type { ContentSafety } from './content-safety'

/** What is often advertising or someone's personal data. Rules this plain never condemn, they ask for a person. */
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
