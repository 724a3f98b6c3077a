import { readCertificateCode } from '#domain/certificates/certificate-code'
import { os } from '../dispatch/implementer'
import { findCertificateByCode } from './store/certificates'

export const verify = os.certificates.verify.handler(async ({ input, context: { db }, errors }) => {
  const code = readCertificateCode(input.code)
  const certificate = code && (await findCertificateByCode(db, code))
  if (!certificate) throw errors.UNKNOWN_CERTIFICATE()
  return certificate
})
