import { openTab } from '../../../../platform/navigate'
import { useNow } from '../../../../platform/now'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Section } from '../../../../ui/card/section'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { EventLine } from '../../event-line'
import { isComing, signupNote, type OwnSignup } from '../../words/signup-note'

export function MySignups() {
  const query = useCloudQuery('signups.mine')
  useRefetchOnShow(0)
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，能看到自己报名的活动。">
      {(signups) => (signups.length === 0 ? <None /> : <Sorted signups={signups} />)}
    </QueryBoundary>
  )
}

function None() {
  return (
    <Notice mood="greets" title="还没有报过名" text="挑一场感兴趣的，带上家人一起去。">
      <PrimaryButton text="看最近的活动" onPress={() => openTab('events')} />
    </Notice>
  )
}

/** Coming events with the next first; past and cancelled ones with the latest first. */
function Sorted({ signups }: { readonly signups: readonly OwnSignup[] }) {
  const now = useNow()
  const coming = signups.filter((signup) => isComing(signup, now)).reverse()
  const cancelled = signups.filter(({ state, event }) => [state, event.state].includes('cancelled'))
  const past = signups.filter((signup) => !coming.includes(signup) && !cancelled.includes(signup))
  return (
    <>
      <List title="要参加的" signups={coming} />
      <List title="已经过去的" signups={past} />
      <List title="取消了的" signups={cancelled} />
    </>
  )
}

interface ListProps {
  readonly title: string
  readonly signups: readonly OwnSignup[]
}

function List({ title, signups }: ListProps) {
  if (signups.length === 0) return null
  return (
    <Section title={title}>
      {signups.map((signup) => (
        <EventLine
          key={signup.signupId}
          event={signup.event}
          note={signup.event.state === 'cancelled' ? '活动取消了' : signupNote(signup)}
        />
      ))}
    </Section>
  )
}
