import { randomBytes } from 'node:crypto'
import { certificateBytes, certificateCode } from '#domain/certificates/certificate-code'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { earned } from './earned'
import { type Certificate, findCertificate, insertCertificate } from './store/certificates'

export const issue = os.certificates.issue.handler(async ({ input: { about, name }, context, errors }) => {
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
    const paper = { code, userId, about: subject, name, what, localDay: localDay(now), issuedAt: now }
    await insertCertificate(db, paper)
    const printed = await findCertificate(db, userId, subject)
    if (!printed) throw new Error('the code of a new certificate is taken')
    return printed
  }
})
