import { useCallback, useState } from 'react'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { AccountClosed } from './account-closed'
import { CloseAccount } from './close-account'
import { CorrectName } from './correct-name'
import { ExportData } from './export-data'
import { OwnChildren } from './own-children'
import { Sections } from './sections'

/** The page with all data stored about the caller: to view, export, correct and delete it. */
export default function MyDataPage() {
  return (
    <CloudQueries>
      <Screen title="我的数据">
        <OfflineNotice text="下面是上次看到的内容。" />
        <UntilClosed />
      </Screen>
    </CloudQueries>
  )
}

function UntilClosed() {
  const [closed, setClosed] = useState(false)
  const close = useCallback(() => setClosed(true), [])
  return closed ? <AccountClosed /> : <OwnData onClosed={close} />
}

function OwnData({ onClosed }: { onClosed(): void }) {
  const query = useCloudQuery('privacy.view')
  useRefetchOnShow(0)
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，能看到我们记下的关于您的全部内容。">
      {({ sections }) => (
        <>
          <ExportData />
          <Sections sections={sections} />
          <OwnChildren />
          <CorrectName />
          <CloseAccount onClosed={onClosed} />
        </>
      )}
    </QueryBoundary>
  )
}
