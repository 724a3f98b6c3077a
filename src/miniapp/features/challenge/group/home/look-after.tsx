import { routeTo } from '../../../../platform/navigate'
import { confirm } from '../../../../platform/confirm'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { DangerButton } from '../../../../ui/button/danger-button'
import { Card } from '../../../../ui/card/card'
import { Refusal } from '../../../../ui/states/refusal'
import { ShareCode } from '../../share-code/share-code'
import { codeName } from '../code-name'
import type { Opened } from '../group-facts'

/** Shown only to the person who opened the group: its code, and closing it. */
export function LookAfter({ groupId }: { readonly groupId: string }) {
  const { data } = useCloudQuery('groups.mine')
  const group = data?.opened.find((each) => each.groupId === groupId)
  return group ? <Invite group={group} /> : null
}

function Invite({ group: { groupId, kind, name, code, closed } }: { readonly group: Opened }) {
  const { run, busy, error } = useCloudMutation('groups.close')
  const ask = async () => {
    const text = '以后谁也不能再加入。已经加入的家庭照样能看。'
    if (await confirm({ title: `结束${name}？`, text, yes: '结束' })) run((key) => ({ key, groupId }))
  }
  if (closed) return null
  const share = { title: `邀您加入${name}，小手牵大手`, path: routeTo('joinGroup', { code }) }
  return (
    <Card title={`请家庭加入：${codeName[kind]}`}>
      <ShareCode kind={codeName[kind]} code={code} button="发给家长" share={share} />
      <Refusal error={error} />
      <DangerButton text={busy ? '正在结束……' : '结束，不再加入'} onPress={() => void (busy || ask())} />
    </Card>
  )
}
