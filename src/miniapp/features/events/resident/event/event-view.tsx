import { View } from '@tarojs/components'
import { useNow } from '../../../../platform/now'
import { EventSheet } from '../../sheet/event-sheet'
import { stageOf } from '../../words/stage'
import type { OwnEvent } from '../one-event'
import { Clashes } from './clashes'
import { OwnSignups } from './own-signups'
import { SignUpForm } from './sign-up/sign-up-form'
import { Stage } from './stage'
import { WaysOn } from './ways-on'

export function EventView({ event }: { readonly event: OwnEvent }) {
  const stage = stageOf(event, useNow())
  const isOpen = stage === 'open' || stage === 'full'
  return (
    <View>
      <EventSheet event={event} />
      <Stage event={event} stage={stage} />
      <OwnSignups event={event} />
      {isOpen && <Clashes clashes={event.clashes} />}
      {isOpen && <SignUpForm event={event} waits={stage === 'full'} />}
      <WaysOn event={event} />
    </View>
  )
}
