import { randomBytes } from 'node:crypto'
import { localDay } from '#domain/local-day'
import { certificateBytes, certificateCode, readCertificateCode } from '#domain/quiz/certificate-code'
import { isPassed } from '#domain/quiz/score'
import { streakOf } from '#domain/quiz/streak'
import type { CallContext } from '../dispatch/context'
import { os } from '../dispatch/implementer'
import {
  type Certificate,
  certificatesOf,
  findCertificate,
  findCertificateByCode,
  insertCertificate,
} from '../store/certificates'
import { findEntry } from '../store/contest-entries'
import { findContest } from '../store/contests'
import { quizTallyOf } from '../store/quiz-tally'
import { knownPerson } from './known-person'
import { mayBePublic } from './public-text'

type About = { kind: 'contest'; contestId: string } | { kind: 'streak'; days: number }

const issue = os.certificates.issue.handler(async ({ input: { about, name }, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const subject = about.kind === 'contest' ? `contest/${about.contestId}` : `streak/${about.days}`
  const issued = (await findCertificate(db, userId, subject)) ?? (await print())
  if (issued.name !== name) throw errors.CONFLICT()
  return issued

  async function print(): Promise<Certificate> {
    const what = await earned(about, userId, context)
    if (!what) throw errors.NOT_EARNED()
    if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    const code = certificateCode(randomBytes(certificateBytes))
    await insertCertificate(db, {
      code,
      userId,
      about: subject,
      name,
      what,
      day: localDay(now),
      issuedAt: now,
    })
    const printed = await findCertificate(db, userId, subject)
    if (!printed) throw new Error('the code of a new certificate is taken')
    return printed
  }
})

/** The sentence on the certificate; nothing where it is not earned. */
async function earned(about: About, userId: string, { db, now }: CallContext): Promise<string | undefined> {
  if (about.kind === 'streak') {
    const { days } = await quizTallyOf(db, userId, localDay(now))
    const { longest } = streakOf(days, localDay(now))
    return longest >= about.days ? `坚持完成每日五题，连续${about.days}天` : undefined
  }
  const contest = await findContest(db, about.contestId)
  const best = (await findEntry(db, about.contestId, userId))?.best
  if (!contest || best == null || !isPassed(best, contest.questions)) return undefined
  return `在“${contest.title}”中答对${best}题（共${contest.questions}题）`
}

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
