import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { ChallengeOf } from '../challenge-of'
import { ChildView } from './child-view'
import './child.scss'

/** The view for a child on an adult's phone: pictures and spoken words. Only an adult can leave it. */
export default function ChildPage() {
  return (
    <CloudQueries>
      <Screen>
        <OwnChallenge />
      </Screen>
    </CloudQueries>
  )
}

function OwnChallenge() {
  const childId = useParameter('child')
  return (
    <ChallengeOf childId={childId}>
      {(challenge) => <ChildView challenge={challenge} childId={childId} />}
    </ChallengeOf>
  )
}
