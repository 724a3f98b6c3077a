import { useParameter } from '../../../platform/navigate'
import { CloudQueries } from '../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { Screen } from '../../../ui/screen/screen'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { Notice } from '../../../ui/states/notice'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { JoinTeam } from './join-team'
import { LeaveTeam } from './leave-team'
import { TeamFlag } from './team-flag'

const behindSignIn = '登录以后，就能看到这支队伍。'

/** The page of a team: one of the volunteer's own, or one that a code leads to. */
export default function TeamPage() {
  const [code, teamId] = [useParameter('code'), useParameter('team')]
  return (
    <CloudQueries>
      <Screen title="志愿者队伍">
        <OfflineNotice text="加入队伍要联网。" />
        {code === '' ? <OwnTeam teamId={teamId} /> : <ByCode code={code} />}
      </Screen>
    </CloudQueries>
  )
}

function OwnTeam({ teamId }: { readonly teamId: string }) {
  return (
    <QueryBoundary query={useCloudQuery('volunteers.mine')} behindSignIn={behindSignIn}>
      {({ teams }) => {
        const team = teams.find((one) => one.teamId === teamId)
        if (!team) return <UnknownTeam />
        return (
          <>
            <TeamFlag team={team} />
            <LeaveTeam team={team} />
          </>
        )
      }}
    </QueryBoundary>
  )
}

function ByCode({ code }: { readonly code: string }) {
  return (
    <QueryBoundary
      query={useCloudQuery('volunteers.byCode', { code })}
      behindSignIn={behindSignIn}
      unknown={<UnknownTeam />}
    >
      {(team) => (
        <>
          <TeamFlag team={team} />
          <JoinTeam team={team} code={code} />
        </>
      )}
    </QueryBoundary>
  )
}

function UnknownTeam() {
  return <Notice mood="wonders" title="没有找到这支队伍" text="请向队长核对队伍码，再试一次。" />
}
