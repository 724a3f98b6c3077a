import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import type { AtDoor } from './at-door'

interface CountsProps {
  readonly people: readonly AtDoor[]
  /** Number of notes that the cloud does not have yet. */
  readonly waiting: number
  readonly isOpen: boolean
}

/** How many people are there out of those expected, and whether all notes have been sent. */
export function Counts({ people, waiting, isOpen }: CountsProps) {
  const expected = people.filter(({ state }) => state === 'placed').length
  const there = people.filter(({ inAt }) => inAt !== null).length
  return (
    <View className="door-counts" {...role('status')}>
      <Text className="door-count-there">{`已到${there}人`}</Text>
      <Text className="door-count-of">{`报名${expected}人`}</Text>
      {waiting > 0 && <Text className="door-count-wait">{`${waiting}条记在手机里，联网后自动上传`}</Text>}
      {!isOpen && <Text className="door-count-wait">活动开始前一小时起可以签到</Text>}
    </View>
  )
}
