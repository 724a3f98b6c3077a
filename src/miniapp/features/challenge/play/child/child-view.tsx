import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { stopSpeaking } from '../../../../platform/speak'
import { SignPicture } from '../../drawings/sign-picture'
import { Wetland } from '../../drawings/wetland'
import type { Challenge } from '../challenge-facts'
import { SpokenButton } from '../spoken-button'
import { useChallengeDays } from '../use-challenge-days'
import { DayPath } from './day-path'
import { LeaveGate } from './leave-gate'
import { Listen } from './listen'
import { OurActions } from './our-actions'
import { TodaysTask } from './todays-task'

interface ChildViewProps {
  readonly challenge: Challenge
  readonly childId: string
}

export function ChildView({ challenge, childId }: ChildViewProps) {
  const known = useChallengeDays(challenge)
  const [isLeaving, setLeaving] = useState(false)
  useEffect(() => stopSpeaking, [])
  if (isLeaving) return <LeaveGate onStay={() => setLeaving(false)} />
  return (
    <View className="child">
      <View className="child-head">
        <SpokenButton label="找大人" onPress={() => setLeaving(true)}>
          <SignPicture sign="home" />
        </SpokenButton>
        <Listen known={known} />
      </View>
      <Wetland done={known.done} />
      <TodaysTask challenge={challenge} known={known} />
      <OurActions ids={challenge.actions} />
      <DayPath days={known.days} />
      <View className="child-more">
        <SpokenButton label="我来考大人" onPress={() => openPage('teachBack', { child: childId })}>
          <SignPicture sign="teach" />
        </SpokenButton>
      </View>
    </View>
  )
}
