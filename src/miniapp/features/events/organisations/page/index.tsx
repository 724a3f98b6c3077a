import { openPage, useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { OrganisationView } from './organisation-view'

/** The page of one unit: coming events, teams, and this year in numbers. */
export default function OrganisationPage() {
  const organisationId = useParameter('id')
  return (
    <CloudQueries>
      <Screen title="单位主页">
        <OfflineNotice text="下面是上次看到的内容。" />
        {organisationId === '' ? <Unknown /> : <ById organisationId={organisationId} />}
      </Screen>
    </CloudQueries>
  )
}

function ById({ organisationId }: { readonly organisationId: string }) {
  useRefetchOnShow(0)
  return (
    <QueryBoundary
      query={useCloudQuery('organisations.page', { organisationId })}
      behindSignIn="登录以后，就能看到这个单位。"
      unknown={<Unknown />}
    >
      {(organisation) => <OrganisationView organisation={organisation} />}
    </QueryBoundary>
  )
}

function Unknown() {
  return (
    <Notice mood="wonders" title="没有找到这个单位" text="也许链接不完整。看看别的单位吧。">
      <PrimaryButton text="看参加的单位" onPress={() => openPage('organisations')} />
    </Notice>
  )
}
