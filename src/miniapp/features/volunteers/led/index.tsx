import { CloudQueries } from '../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { openPage } from '../../../platform/navigate'
import { Section } from '../../../ui/card/section'
import { FlagLine } from '../../../ui/flag/flag-line'
import { Screen } from '../../../ui/screen/screen'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { Notice } from '../../../ui/states/notice'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { FoundTeam } from './found-team'

/** The page where workers see the teams of their units and create new ones. */
export default function LedTeamsPage() {
  return (
    <CloudQueries>
      <Screen title="我带的队伍">
        <OfflineNotice text="下面是上次看到的队伍，建立队伍要联网。" />
        <Led />
      </Screen>
    </CloudQueries>
  )
}

function Led() {
  const query = useCloudQuery('volunteers.led')
  useRefetchOnShow(0)
  if (query.error?.status === 403)
    return <Notice mood="stands" title="您还不能建立队伍" text="请联系所在单位的管理员。" />
  return (
    <QueryBoundary query={query} behindSignIn="社区工作者登录后，可以建立志愿者队伍。">
      {({ teams, units }) => (
        <>
          {teams.length > 0 && (
            <Section title="队伍">
              {teams.map(({ teamId, name, kind, organisation, code, members }) => (
                <FlagLine
                  key={teamId}
                  kind={kind}
                  name={name}
                  facts={[organisation, `队伍码 ${code}，${members}人`]}
                  onPress={() => openPage('teamRoster', { team: teamId })}
                />
              ))}
            </Section>
          )}
          <FoundTeam units={units} />
        </>
      )}
    </QueryBoundary>
  )
}
