import { useCloudQuery } from '../../../platform/query/cloud-query'
import { NavigationCards, type Way } from '../../../ui/navigation-card/navigation-cards'

const ways: readonly Way[] = [
  { sign: '队', title: '我带的队伍', text: '建立队伍、发队伍码、看名册和时长', page: 'ledTeams' },
]

/** Link to the teams of one's units; shown only to workers and admins. */
export function LeaderCard() {
  const { data } = useCloudQuery('identity.me')
  if (!data?.roles.some(({ role }) => role === 'worker' || role === 'admin')) return null
  return <NavigationCards ways={ways} />
}
