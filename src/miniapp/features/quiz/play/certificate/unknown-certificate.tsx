import { Notice } from '../../../../ui/states/notice'
import { VerifyCard } from '../awards/verify-card'

/** Shown if no certificate has this code, or if the text cannot be a code. */
export function UnknownCertificate() {
  return (
    <>
      <Notice mood="wonders" title="没有这个编号的证书" text="请照着证书核对编号，再查一次。" />
      <VerifyCard />
    </>
  )
}
