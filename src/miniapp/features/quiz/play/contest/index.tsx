import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { Notice } from '../../../../ui/states/notice'
import { EnterCode } from '../../../../ui/field/enter-code'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { ContestView } from './contest-view'
import './contest.scss'

/** The page of one contest, opened with its code: join it, play it, see the standings. */
export default function ContestPage() {
  return (
    <CloudQueries>
      <Screen title="竞赛">
        <ByCode code={useParameter('code')} />
      </Screen>
    </CloudQueries>
  )
}

function ByCode({ code }: { readonly code: string }) {
  return (
    <QueryBoundary
      query={useCloudQuery('contests.byCode', { code })}
      behindSignIn="登录以后，就能参加这场竞赛。"
      unknown={<UnknownCode />}
    >
      {(contest) => <ContestView contest={contest} />}
    </QueryBoundary>
  )
}

function UnknownCode() {
  return (
    <>
      <Notice mood="wonders" title="没有这个竞赛码" text="请核对后再试。" />
      <EnterCode page="contest" />
    </>
  )
}
