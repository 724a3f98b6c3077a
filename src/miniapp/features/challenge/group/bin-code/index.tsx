import { useState } from 'react'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { BinCode } from './bin-code'
import { OpenBinPoint } from './open-bin-point'
import { PointList } from './point-list'

/** The page where a supervisor shows the code that confirms drop-offs at the bin. */
export default function BinCodePage() {
  return (
    <CloudQueries>
      <Screen title="桶边确认码">
        <ForSupervisors />
      </Screen>
    </CloudQueries>
  )
}

function ForSupervisors() {
  const [pointId, setPointId] = useState<string>()
  const query = useCloudQuery('challenge.binPoints')
  if (query.error?.status === 403) return <NotASupervisor />
  return (
    <QueryBoundary query={query} behindSignIn="督导员登录后可以打开确认码。">
      {({ points, units }) => {
        const shown = points.find((point) => point.pointId === pointId)
        if (shown) return <BinCode point={shown} onBack={() => setPointId(undefined)} />
        if (points.length === 0 && units.length === 0) return <NotASupervisor />
        return (
          <>
            <PointList points={points} onChoose={setPointId} />
            {units.length > 0 && <OpenBinPoint units={units} />}
          </>
        )
      }}
    </QueryBoundary>
  )
}

function NotASupervisor() {
  return (
    <Notice
      mood="stands"
      title="您还不能打开确认码"
      text="确认码由督导员和社区工作人员打开。请联系所在单位的管理员。"
    />
  )
}
