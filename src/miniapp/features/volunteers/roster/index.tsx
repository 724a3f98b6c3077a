import { useParameter } from '../../../platform/navigate'
import { CloudQueries } from '../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { Screen } from '../../../ui/screen/screen'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { Notice } from '../../../ui/states/notice'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { GiveOutCode } from './give-out-code'
import { Members } from './members'

/** The page where workers give out a team's code and see its members. */
export default function TeamRosterPage() {
  const teamId = useParameter('team')
  return (
    <CloudQueries>
      <Screen title="队伍名册">
        <OfflineNotice text="下面是上次看到的名册。" />
        <Roster teamId={teamId} />
      </Screen>
    </CloudQueries>
  )
}

function Roster({ teamId }: { readonly teamId: string }) {
  useRefetchOnShow(0)
  return (
    <QueryBoundary
      query={useCloudQuery('volunteers.roster', { teamId })}
      behindSignIn="带队的社区工作者登录后，可以看名册。"
      unknown={<Notice mood="wonders" title="没有找到这支队伍" text="请从“我带的队伍”里打开。" />}
    >
      {(team) => (
        <>
          <GiveOutCode team={team} />
          <Members team={team} />
        </>
      )}
    </QueryBoundary>
  )
}
