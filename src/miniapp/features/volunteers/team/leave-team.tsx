import { confirm } from '../../../platform/confirm'
import { useCloudMutation } from '../../../platform/query/cloud-mutation'
import { Actions } from '../../../ui/button/actions'
import { QuietButton } from '../../../ui/button/primary-button'
import { Refusal } from '../../../ui/states/refusal'
import type { Team } from '../facts'

/** Leaves the team; the pledge promises that this is possible at any time. */
export function LeaveTeam({ team: { teamId, name } }: { readonly team: Team }) {
  const { run, busy, error } = useCloudMutation('volunteers.leave')
  const ask = async () => {
    const text = '您的服务时长会一直保留，以后还可以再加入。'
    if (await confirm({ title: `退出“${name}”？`, text, yes: '退出队伍' })) run(() => ({ teamId }))
  }
  return (
    <Actions>
      <QuietButton text={busy ? '正在退出……' : '退出这支队伍'} onPress={() => void (busy || ask())} />
      <Refusal error={error} />
    </Actions>
  )
}
