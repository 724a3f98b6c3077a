import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { ChallengeOf } from '../challenge-of'
import { ChildView } from './child-view'
import './child.scss'

/** The view of a child who plays on a grown-up's phone: pictures, spoken words, no way out without a grown-up. */
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
