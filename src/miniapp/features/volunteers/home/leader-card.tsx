import { openPage } from '../../../platform/navigate'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { NavigationCard } from '../../../ui/navigation-card/navigation-card'

/** For workers and admins. */
export function LeaderCard() {
  const { data } = useCloudQuery('identity.me')
  if (!data?.roles.some(({ role }) => role === 'worker' || role === 'admin')) return null
  return (
    <NavigationCard
      sign="队"
      title="我带的队伍"
      text="建立队伍、发队伍码、看名册和时长"
      onPress={() => openPage('ledTeams')}
    />
  )
}
