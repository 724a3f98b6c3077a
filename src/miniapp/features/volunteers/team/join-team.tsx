import { useCloudQuery } from '../../../platform/query/cloud-query'
import { Card } from '../../../ui/card/card'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { Notice } from '../../../ui/states/notice'
import type { Team } from '../facts'
import { PledgeForm } from '../pledge-form'
import { JoinForm } from './join-form'

interface JoinTeamProps {
  readonly team: Team
  readonly code: string
}

/** Asks for the pledge first, then for the name to use in the team. */
export function JoinTeam({ team: { teamId }, code }: JoinTeamProps) {
  return (
    <QueryBoundary query={useCloudQuery('volunteers.mine')} behindSignIn="登录以后，就能加入这支队伍。">
      {({ teams, pledge, pledgeVersion }) => {
        if (teams.some((team) => team.teamId === teamId))
          return <Notice mood="greets" title="您已经在这支队伍里" text="谢谢您和我们一起做志愿者。" />
        if (pledge?.version !== pledgeVersion) return <PledgeForm />
        return (
          <Card title="加入这支队伍">
            <JoinForm code={code} signedAs={pledge.name ?? ''} />
          </Card>
        )
      }}
    </QueryBoundary>
  )
}
