import { Notice } from '../../../../ui/states/notice'
import { VerifyCard } from '../awards/verify-card'

/** No certificate has this code, or nothing that could be a code was asked for. */
export function UnknownCertificate() {
  return (
    <>
      <Notice mood="wonders" title="没有这个编号的证书" text="请照着证书核对编号，再查一次。" />
      <VerifyCard />
    </>
  )
}
