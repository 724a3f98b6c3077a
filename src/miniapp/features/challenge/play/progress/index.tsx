import { openPage, useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { Wetland } from '../../drawings/wetland'
import { ChallengeOf } from '../challenge-of'
import type { Challenge } from '../challenge-facts'
import { useChallengeDays } from '../use-challenge-days'
import { Calendar } from './calendar'
import { FamilyCertificate } from './family-certificate'
import { FollowUps } from './follow-ups'
import { HowItGoes } from './how-it-goes'
import { OnceMore } from './once-more'
import { Reminder } from './reminder'
import { TeachBacks } from './teach-backs'
import './progress.scss'

/** A child's challenge for the adults: its days, the next step, what the adults learnt from the child. */
export default function ProgressPage() {
  const childId = useParameter('child')
  return (
    <CloudQueries>
      <Screen title="21天挑战">
        <OfflineNotice text="照样可以打卡，联网后会自动送出。" />
        <ChallengeOf childId={childId}>
          {(challenge) => <Progress challenge={challenge} childId={childId} />}
        </ChallengeOf>
      </Screen>
    </CloudQueries>
  )
}

function Progress({ challenge, childId }: { readonly challenge: Challenge; readonly childId: string }) {
  const known = useChallengeDays(challenge)
  return (
    <>
      <Wetland done={known.done} />
      <HowItGoes known={known} />
      <Actions>
        <PrimaryButton text="交给孩子" onPress={() => openPage('childView', { child: childId })} />
      </Actions>
      <FollowUps challenge={challenge} today={known.today} />
      <Calendar days={known.days} childId={childId} />
      <TeachBacks challenge={challenge} childId={childId} />
      <FamilyCertificate challenge={challenge} known={known} />
      <OnceMore childId={childId} known={known} />
      <Reminder challenge={challenge} today={known.today} />
    </>
  )
}
