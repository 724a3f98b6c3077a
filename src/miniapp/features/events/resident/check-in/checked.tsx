import { Text } from '@tarojs/components'
import { localTime } from '#domain/local-day'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { hoursText } from '../../../../ui/certificate/hours-text'
import { wayWords, type Way } from './way'

interface CheckedProps {
  readonly reply: OutputOf<'checkin.scan'>
  readonly way: Way
}

/** Who has been checked in or out, and how much time counts. */
export function Checked({ reply: { people, minutes }, way }: CheckedProps) {
  return (
    <>
      <Text className="check-in-done">{`✓ ${wayWords[way]}成功`}</Text>
      {people.map(({ attendanceId, personId, name, child, inAt, outAt }) => (
        <Text key={attendanceId ?? personId ?? ''} className="check-in-person">
          {`${name ?? (child ? '孩子' : '我')}：${timesText(inAt, outAt)}`}
        </Text>
      ))}
      {minutes !== null && minutes > 0 && (
        <Text className="check-in-person">{`记下服务时长${hoursText(minutes)}`}</Text>
      )}
    </>
  )
}

function timesText(inAt: string | null, outAt: string | null): string {
  const said = [
    inAt && `${localTime(new Date(inAt))} 签到`,
    outAt && `${localTime(new Date(outAt))} 签退`,
  ].filter(Boolean)
  return said.join('，') || '还没有签到'
}
