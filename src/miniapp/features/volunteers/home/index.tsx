import { openPage } from '../../../platform/navigate'
import { CloudQueries } from '../../../platform/query/cloud-queries'
import { useAskAgain } from '../../../platform/query/ask-again'
import { useCloud } from '../../../platform/query/cloud-query'
import { Door } from '../../../ui/door/door'
import { Screen } from '../../../ui/screen/screen'
import { FromCloud } from '../../../ui/states/from-cloud'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { EnterTeamCode } from './enter-team-code'
import { LeaderDoor } from './leader-door'
import { MyHours } from './my-hours'
import { MyTeams } from './my-teams'
import { PledgeDoor } from './pledge-door'
import { Trainings } from './trainings'

/** Everything of a volunteer: teams, pledge, training, hours. */
export default function VolunteersPage() {
  return (
    <CloudQueries>
      <Screen title="志愿者">
        <OfflineNotice text="下面是上次看到的内容，加入队伍要联网。" />
        <Mine />
        <LeaderDoor />
        <Door
          sign="家"
          title="参加的单位"
          text="机关、学校、医院、社区，看看它们办的活动"
          onPress={() => openPage('organisations')}
        />
      </Screen>
    </CloudQueries>
  )
}

function Mine() {
  useAskAgain(0)
  return (
    <FromCloud query={useCloud('volunteers.mine')} behindSignIn="登录以后，就能加入志愿者队伍。">
      {(volunteer) => (
        <>
          <MyTeams teams={volunteer.teams} />
          <EnterTeamCode />
          <PledgeDoor volunteer={volunteer} />
          <MyHours />
          <Trainings trainings={volunteer.trainings} />
        </>
      )}
    </FromCloud>
  )
}
