import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { EnterCode } from '../../../../ui/field/enter-code'
import { GroupToJoin } from './group-to-join'

/** The page that the share card or code of a class or community opens. */
export default function JoinGroupPage() {
  const code = useParameter('code')
  return (
    <CloudQueries>
      <Screen title="加入班级或社区">
        {code === '' ? <EnterCode page="joinGroup" /> : <ByCode code={code} />}
      </Screen>
    </CloudQueries>
  )
}

function ByCode({ code }: { readonly code: string }) {
  return (
    <QueryBoundary
      query={useCloudQuery('groups.byCode', { code })}
      behindSignIn="登录以后，就能加入班级或社区。"
      unknown={
        <>
          <Notice mood="wonders" title="没有这个码" text="请核对后再试。" />
          <EnterCode page="joinGroup" />
        </>
      }
    >
      {(group) => <GroupToJoin code={code} group={group} />}
    </QueryBoundary>
  )
}
