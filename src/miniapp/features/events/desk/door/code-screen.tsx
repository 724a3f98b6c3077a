import { cloudTimeOf } from '../../../../platform/clock'
import { useKeepAwake } from '../../../../platform/keep-awake'
import { useNow } from '../../../../platform/now'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { CodeBoard } from '../../../../ui/code-board/code-board'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { type CodeNow, codeNow } from './code-now'

const secondMs = 1000
const refillMs = 30 * 60 * 1000

/** The check-in code in full-screen size, for residents to scan or type. Works for hours without network. */
export function CodeScreen({ eventId }: { readonly eventId: string }) {
  const query = useCloudQuery('checkin.codes', { eventId }, { everyMs: refillMs })
  const now = useNow(secondMs)
  useKeepAwake()
  return (
    <QueryBoundary query={query} behindSignIn="社区工作人员登录后可以打开签到码。">
      {(codes) => <Shown code={codeNow(codes, cloudTimeOf(query.dataUpdatedAt).getTime(), now.getTime())} />}
    </QueryBoundary>
  )
}

function Shown({ code }: { readonly code: CodeNow | 'early' | 'none' }) {
  if (code === 'early')
    return <Notice mood="stands" title="还没到签到时间" text="活动开始前一小时，这里会出现签到码。" />
  if (code === 'none')
    return (
      <Notice
        mood="sleeps"
        title="现在没有签到码"
        text="活动结束一小时后不再签到；没到时间的，联网后再打开这一页。"
      />
    )
  const { digits, scanned, secondsLeft } = code
  return (
    <CodeBoard
      how="打开“小手分类”，扫码或输入数字签到"
      name="签到码"
      digits={digits}
      scanned={scanned}
      note={`${secondsLeft}秒后换新码`}
    />
  )
}
