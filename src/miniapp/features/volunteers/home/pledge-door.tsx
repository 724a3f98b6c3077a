import { openPage } from '../../../platform/navigate'
import { Door } from '../../../ui/door/door'
import { instantText, type Volunteer } from '../facts'

export function PledgeDoor({ volunteer: { pledge, pledgeVersion } }: { readonly volunteer: Volunteer }) {
  return (
    <Door
      sign="诺"
      title="志愿者承诺书"
      text={
        pledge?.version === pledgeVersion ? `已签署，${instantText(pledge.signedAt)}` : '加入队伍以前要签署'
      }
      onPress={() => openPage('pledge')}
    />
  )
}
