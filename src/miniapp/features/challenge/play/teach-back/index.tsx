import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { ChallengeOf } from '../challenge-of'
import { TeachBack } from './teach-back'
import './teach-back.scss'

/** The child asks, the adult answers, the child explains, the adult answers again. */
export default function TeachBackPage() {
  const childId = useParameter('child')
  return (
    <CloudQueries>
      <Screen title="孩子考大人">
        <ChallengeOf childId={childId}>
          {({ challengeId }) => <TeachBack challengeId={challengeId} />}
        </ChallengeOf>
      </Screen>
    </CloudQueries>
  )
}
