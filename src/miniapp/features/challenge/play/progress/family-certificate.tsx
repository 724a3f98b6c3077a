import { Text } from '@tarojs/components'
import { challengeDays, daysForCertificate, isCompleted, tickFault } from '#domain/challenge/calendar'
import { Card } from '../../../../ui/card/card'
import { NameAndIssue } from '../../../../ui/certificate/name-and-issue'
import type { Challenge } from '../challenge-facts'
import type { KnownDays } from '../use-challenge-days'

interface FamilyCertificateProps {
  readonly challenge: Challenge
  readonly known: KnownDays
}

/** Can be issued once the 21 days are over and enough days were completed. An adult enters the name on it. */
export function FamilyCertificate({ challenge: { challengeId }, known }: FamilyCertificateProps) {
  const { today, done } = known
  if (today <= challengeDays) return null
  return (
    <Card title="家庭证书">
      <Text className="progress-words">{certificateWords(done, today)}</Text>
      {isCompleted(done, today) && <NameAndIssue about={{ kind: 'challenge', challengeId }} />}
    </Card>
  )
}

function certificateWords(done: number, today: number): string {
  if (isCompleted(done, today)) return '名字可以写“小鹤一家”这样的。查证书的人会看到它。'
  if (tickFault(challengeDays, today))
    return `做到${daysForCertificate}天才有证书。没有领到也不要紧，可以再来一次。`
  return `做到${daysForCertificate}天就能领证书，还差${daysForCertificate - done}天。忘了记的，点上面那天补上。`
}
