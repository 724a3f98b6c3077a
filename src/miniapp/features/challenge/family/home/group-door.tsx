import { openPage } from '../../../../platform/navigate'
import { Door } from '../../../../ui/door/door'
import type { Group } from '../family-facts'

export function GroupDoor({ group: { groupId, kind, name, organisation } }: { readonly group: Group }) {
  return (
    <Door
      sign={kind === 'class' ? '班' : '社'}
      title={name}
      text={organisation}
      onPress={() => openPage('group', { group: groupId })}
    />
  )
}
