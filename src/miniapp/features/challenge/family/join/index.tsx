import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { EnterCode } from '../../../../ui/field/enter-code'
import { JoinFamily } from './join-family'

/** The page that a family's share card or code opens. */
export default function JoinFamilyPage() {
  return (
    <CloudQueries>
      <Screen title="加入家庭">
        <ByCode code={useParameter('code')} />
      </Screen>
    </CloudQueries>
  )
}

function ByCode({ code }: { readonly code: string }) {
  return (
    <QueryBoundary
      query={useCloudQuery('family.byCode', { code })}
      behindSignIn="登录以后，就能加入家里人的家庭。"
      unknown={
        <>
          <Notice mood="wonders" title="没有这个家庭码" text="码会换新。请家里人再看一眼“我们家”。" />
          <EnterCode page="joinFamily" />
        </>
      }
    >
      {({ adults, mine }) => <JoinFamily code={code} adults={adults} isMine={mine} />}
    </QueryBoundary>
  )
}
