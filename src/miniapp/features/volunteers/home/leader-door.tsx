import { openPage } from '../../../platform/navigate'
import { useCloud } from '../../../platform/query/cloud-query'
import { Door } from '../../../ui/door/door'

/** For workers and admins. */
export function LeaderDoor() {
  const { data } = useCloud('identity.me')
  if (!data?.roles.some(({ role }) => role === 'worker' || role === 'admin')) return null
  return (
    <Door
      sign="队"
      title="我带的队伍"
      text="建立队伍、发队伍码、看名册和时长"
      onPress={() => openPage('ledTeams')}
    />
  )
}
