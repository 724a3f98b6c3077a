import { randomBytes } from 'node:crypto'
import { localDay } from '#domain/local-day'
import { certificateBytes, certificateCode, readCertificateCode } from '#domain/certificates/certificate-code'
import { os } from '../dispatch/implementer'
import {
  type Certificate,
  certificatesOf,
  findCertificate,
  findCertificateByCode,
  insertCertificate,
} from './store/certificates'
import { earned } from './earned'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/public-text'

const issue = os.certificates.issue.handler(async ({ input: { about, name }, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const achievement = await earned(about, userId, context)
  if (!achievement) throw errors.NOT_EARNED()
  const { about: subject, what } = achievement
  const issued = (await findCertificate(db, userId, subject)) ?? (await print())
  if (issued.name !== name) throw errors.CONFLICT()
  return issued

  async function print(): Promise<Certificate> {
    if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    const code = certificateCode(randomBytes(certificateBytes))
    const paper = { code, userId, about: subject, name, what, day: localDay(now), issuedAt: now }
    await insertCertificate(db, paper)
    const printed = await findCertificate(db, userId, subject)
    if (!printed) throw new Error('the code of a new certificate is taken')
    return printed
  }
})

const mine = os.certificates.mine.handler(async ({ context: { db, person } }) =>
  person ? certificatesOf(db, person.userId) : [],
)

const verify = os.certificates.verify.handler(async ({ input, context: { db }, errors }) => {
  const code = readCertificateCode(input.code)
  const certificate = code && (await findCertificateByCode(db, code))
  if (!certificate) throw errors.UNKNOWN_CERTIFICATE()
  return certificate
})

export const certificates = os.certificates.router({ issue, mine, verify })
