import { Text } from '@tarojs/components'
import { tickFault } from '#domain/challenge/calendar'
import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Card } from '../../../../ui/card/card'
import { Screen } from '../../../../ui/screen/screen'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { ChallengeOf } from '../challenge-of'
import type { Challenge } from '../challenge-facts'
import { PhotoButton, photosNotAgreed } from '../photo/photo-button'
import { SavePhoto } from '../photo/save-photo'
import { useChallengeDays } from '../use-challenge-days'
import { ConfirmAtBin } from './confirm-at-bin'
import { DayHead } from './day-head'
import { KeptTick } from './kept-tick'
import { TickButton } from './tick-button'
import './day.scss'

/** The page of one day of the challenge: its tick, its photo, the supervisor's confirmation. */
export default function DayPage() {
  const childId = useParameter('child')
  const day = Number(useParameter('day'))
  return (
    <CloudQueries>
      <Screen title="这一天">
        <OfflineNotice text="打卡会记在手机里，联网后自动送出。" />
        <ChallengeOf childId={childId}>
          {(challenge) => <OneDay challenge={challenge} wanted={day} />}
        </ChallengeOf>
      </Screen>
    </CloudQueries>
  )
}

function OneDay({ challenge, wanted }: { readonly challenge: Challenge; readonly wanted: number }) {
  const { challengeId } = challenge
  const known = useChallengeDays(challenge)
  const day = known.days[wanted - 1]
  if (!day) return <Notice mood="wonders" title="挑战里没有这一天" text="挑战是第1天到第21天。" />
  const mayTick = day.state !== 'done' && tickFault(day.day, known.today) === undefined
  return (
    <>
      <DayHead day={day} today={known.today} />
      {day.kept && <KeptTick tick={day.kept} />}
      {mayTick && <TickButton challengeId={challengeId} day={day} />}
      {day.day === known.today && !day.confirmed && <ConfirmAtBin challengeId={challengeId} day={day.day} />}
      {day.state === 'done' && !day.kept && (
        <Card title="这一天的照片">
          {challenge.photosAgreed ? (
            <PhotoButton challengeId={challengeId} day={day.day} has={day.photo} />
          ) : (
            <Text>{photosNotAgreed}</Text>
          )}
          {day.photo && <SavePhoto challengeId={challengeId} day={day.day} />}
        </Card>
      )}
    </>
  )
}
