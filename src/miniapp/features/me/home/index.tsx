import { CloudQueries } from '../../../platform/query/cloud-queries'
import { hasSignInPage } from '../../../platform/session'
import { Screen } from '../../../ui/screen/screen'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { Account } from './account'
import { CareSwitch } from './care-switch'
import { CityChoice } from './city-choice'
import { EventLinks } from './event-links'
import { MoreLinks } from './more-links'
import { MyReports } from './my-reports'
import { Points } from './points'
import { RoleLinks } from './role-links'

export default function Me() {
  return (
    <CloudQueries>
      <Screen>
        <OfflineNotice text="下面是上次看到的内容。" />
        <Points />
        <CareSwitch />
        <EventLinks />
        <RoleLinks />
        <MyReports />
        <CityChoice />
        <MoreLinks />
        {hasSignInPage && <Account />}
      </Screen>
    </CloudQueries>
  )
}
