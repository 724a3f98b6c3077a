import { useCloud } from '../../../platform/query/cloud-query'
import { openPage } from '../../../platform/navigate'
import { Door } from '../../../ui/door/door'

/** The way to the desk, for those who may post events. */
export function DeskDoor() {
  const { data } = useCloud('identity.me')
  if (!data?.roles.some(({ role }) => role === 'worker' || role === 'admin')) return null
  return (
    <Door sign="办" title="发布和管理活动" text="发布、门口签到、导出台账" onPress={() => openPage('desk')} />
  )
}
