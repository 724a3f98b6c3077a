import { Text } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { Card } from '../../../../ui/card/card'
import { signupNote } from '../../words/signup-note'
import type { OwnEvent } from '../one-event'
import { CancelSignup } from './cancel-signup'
import { ToCheckIn } from './to-check-in'
import { ToCalendar } from './to-calendar'

/** The family's sign-ups, placed or waiting, and what they can do until the event begins. */
export function OwnSignups({ event }: { readonly event: OwnEvent }) {
  const { signups, state } = event
  if (signups.length === 0) return null
  const isPlaced = signups.some((signup) => signup.state === 'placed')
  return (
    <Card title="我的报名">
      {signups.map((signup) => (
        <Text key={signup.signupId} className="event-signup" {...role('status')}>
          {signupNote(signup)}
        </Text>
      ))}
      {signups.some((signup) => signup.state === 'waiting') && (
        <Text className="event-note">有人取消，就按顺序自动补上，会通知您。</Text>
      )}
      {state === 'published' && (
        <>
          {isPlaced && <ToCheckIn event={event} />}
          {isPlaced && <ToCalendar event={event} />}
          {signups.map((signup) => (
            <CancelSignup key={signup.signupId} signup={signup} title={event.title} />
          ))}
        </>
      )}
    </Card>
  )
}
