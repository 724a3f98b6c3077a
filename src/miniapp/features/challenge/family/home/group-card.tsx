import { openPage } from '../../../../platform/navigate'
import { NavigationCard } from '../../../../ui/navigation-card/navigation-card'
import type { Group } from '../family-facts'

export function GroupCard({ group: { groupId, kind, name, organisation } }: { readonly group: Group }) {
  return (
    <NavigationCard
      sign={kind === 'class' ? '班' : '社'}
      title={name}
      text={organisation}
      onPress={() => openPage('group', { group: groupId })}
    />
  )
}
