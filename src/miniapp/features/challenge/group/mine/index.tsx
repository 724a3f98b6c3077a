import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { OpenedGroups } from './opened-groups'
import { UnitCard } from './unit-card'

/** The page where teachers open classes and set the term, and community workers open communities. */
export default function OurGroupsPage() {
  return (
    <CloudQueries>
      <Screen title="我负责的">
        <OfflineNotice text="开班级、定日期要联网。" />
        <ForOpeners />
      </Screen>
    </CloudQueries>
  )
}

function ForOpeners() {
  const query = useCloudQuery('groups.mine')
  useRefetchOnShow(0)
  return (
    <QueryBoundary query={query} behindSignIn="老师和社区工作人员登录后可以开班级、开社区。">
      {({ opened, units }) =>
        units.length === 0 && opened.length === 0 ? (
          <Notice
            mood="stands"
            title="您还不能开班级"
            text="班级由老师开，社区由社区工作人员开。请联系所在单位的管理员。"
          />
        ) : (
          <>
            <OpenedGroups opened={opened} />
            {units.map((unit) => (
              <UnitCard key={unit.organisationId + unit.kind} unit={unit} />
            ))}
          </>
        )
      }
    </QueryBoundary>
  )
}
