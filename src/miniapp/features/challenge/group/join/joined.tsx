import { openPage } from '../../../../platform/navigate'
import { Actions } from '../../../../ui/button/actions'
import { QuietButton } from '../../../../ui/button/primary-button'

export function Joined({ groupId }: { readonly groupId: string }) {
  return (
    <Actions>
      <QuietButton text="已经加入，去看看" onPress={() => openPage('group', { group: groupId })} />
    </Actions>
  )
}
