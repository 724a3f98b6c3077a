import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { goBack } from '../../../../platform/navigate'
import { newKey } from '../../../../platform/outbox/new-key'
import { SignPicture } from '../../drawings/sign-picture'
import { SpokenButton } from '../spoken-button'
import { gateSum } from './gate-sum'

/** Asks a sum before the child's view is left. An adult solves it at once. */
export function LeaveGate({ onStay }: { readonly onStay: () => void }) {
  const [seed, setSeed] = useState(newKey)
  const { words, right, choices } = gateSum(seed)
  const choose = (choice: number) => (choice === right ? goBack() : setSeed(newKey()))
  return (
    <View className="child-gate">
      <Text className="child-gate-ask">大人算一算</Text>
      <Text className="child-gate-sum" {...role('heading')}>
        {words}
      </Text>
      <View className="child-actions">
        {choices.map((choice) => (
          <SpokenButton
            key={choice}
            label={String(choice)}
            className="child-gate-choice"
            onPress={() => choose(choice)}
          />
        ))}
      </View>
      <SpokenButton label="回到湿地" onPress={onStay}>
        <SignPicture sign="wetland" />
      </SpokenButton>
    </View>
  )
}
