/** `review`: unsure, a person must look before the text becomes public. */
export type Verdict = 'pass' | 'review' | 'risky'

export interface Finding {
  readonly verdict: Verdict
  /** Who judged; `wechat` only if the answer is WeChat's own. */
  readonly provider: 'local-rules' | 'wechat'
}

/** Judges text a resident wrote. Never rejects and never takes longer than two seconds. */
export interface ContentSafety {
  /** `openid`: the author's, which WeChat requires. */
  checkText(text: string, openid: string): Promise<Finding>
}
