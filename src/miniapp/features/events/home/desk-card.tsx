import { useCloudQuery } from '../../../platform/query/cloud-query'
import { NavigationCards, type Way } from '../../../ui/navigation-card/navigation-cards'

const ways: readonly Way[] = [
  { sign: '办', title: '发布和管理活动', text: '发布、门口签到、导出台账', page: 'desk' },
]

/** Link to the pages for organisers; shown only to people who may post events. */
export function DeskCard() {
  const { data } = useCloudQuery('identity.me')
  if (!data?.roles.some(({ role }) => role === 'worker' || role === 'admin')) return null
  return <NavigationCards ways={ways} />
}
