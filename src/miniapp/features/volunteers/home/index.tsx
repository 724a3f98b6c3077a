import { CloudQueries } from '../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { NavigationCards, type Way } from '../../../ui/navigation-card/navigation-cards'
import { Screen } from '../../../ui/screen/screen'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { EnterTeamCode } from './enter-team-code'
import { LeaderCard } from './leader-card'
import { MyHours } from './my-hours'
import { MyTeams } from './my-teams'
import { PledgeCard } from './pledge-card'
import { Trainings } from './trainings'

const ways: readonly Way[] = [
  {
    sign: '家',
    title: '参加的单位',
    text: '机关、学校、医院、社区，看看它们办的活动',
    page: 'organisations',
  },
]

/** The volunteer's start page: teams, pledge, training, hours. */
export default function VolunteersPage() {
  return (
    <CloudQueries>
      <Screen title="志愿者">
        <OfflineNotice text="下面是上次看到的内容，加入队伍要联网。" />
        <Mine />
        <LeaderCard />
        <NavigationCards ways={ways} />
      </Screen>
    </CloudQueries>
  )
}

function Mine() {
  useRefetchOnShow(0)
  return (
    <QueryBoundary query={useCloudQuery('volunteers.mine')} behindSignIn="登录以后，就能加入志愿者队伍。">
      {(volunteer) => (
        <>
          <MyTeams teams={volunteer.teams} />
          <EnterTeamCode />
          <PledgeCard volunteer={volunteer} />
          <MyHours />
          <Trainings trainings={volunteer.trainings} />
        </>
      )}
    </QueryBoundary>
  )
}
