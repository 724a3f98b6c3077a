/** `review`: not sure, a person must look before the text becomes public. */
export type Verdict = 'pass' | 'review' | 'risky'

export interface Finding {
  readonly verdict: Verdict
  /** Who judged. Only WeChat's own answer may say that WeChat judged. */
  readonly provider: 'local-rules' | 'wechat'
}

/** Judges text a resident wrote. Never rejects and never takes longer than two seconds. */
export interface ContentSafety {
  /** `openid`: whose text it is, which WeChat asks for. */
  checkText(text: string, openid: string): Promise<Finding>
}
