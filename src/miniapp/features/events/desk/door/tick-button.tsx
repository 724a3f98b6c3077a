import { useEffect } from 'react'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { showToast } from '../../../../platform/toast'
import { RosterButton } from './roster-button'

interface TickButtonProps {
  readonly eventId: string
  readonly attendanceId: string
  readonly way: 'in' | 'undo'
  readonly name: string | null
}

/** Takes back a check-in that the cloud has, or restores one that was taken back. Needs the network. */
export function TickButton({ eventId, attendanceId, way, name }: TickButtonProps) {
  const { run, busy, error } = useCloudMutation('checkin.tick')
  useEffect(() => {
    if (error) showToast(error.message)
  }, [error])
  const text = way === 'undo' ? '撤回' : '签到'
  return (
    <RosterButton
      label={`${name ?? '未留称呼的人'} ${text}`}
      text={busy ? '……' : text}
      main={way === 'in'}
      onPress={() => busy || run((key) => ({ key, eventId, way, who: { attendanceId } }))}
    />
  )
}
