import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { showToast } from '../../../../platform/toast'
import { SignPicture } from '../../drawings/sign-picture'
import type { Challenge } from '../challenge-facts'
import { PhotoButton } from '../photo/photo-button'
import { SpokenButton } from '../spoken-button'
import { tickDay } from '../tick-day'
import type { KnownDays } from '../use-challenge-days'

interface TodaysTaskProps {
  readonly challenge: Challenge
  readonly known: KnownDays
}

/** One big button for today's task; after that, an optional photo. */
export function TodaysTask({ challenge, known }: TodaysTaskProps) {
  const { challengeId, photosAgreed } = challenge
  const today = known.days.find(({ day }) => day === known.today)
  if (!today) return null
  const press = () => {
    if (!tickDay(challengeId, today.day)) showToast('手机存储满了，请大人先清理一下')
  }
  if (today.state !== 'done')
    return (
      <View className="child-task">
        <SpokenButton label="今天做到了" className="child-done" onPress={press}>
          <SignPicture sign="done" className="child-done-sign" />
        </SpokenButton>
        <View {...role('status')}>
          {today.kept?.refusal !== undefined && (
            <Text className="child-words">没有记上。请大人在“看21天”里点今天，看看为什么。</Text>
          )}
        </View>
      </View>
    )
  return (
    <View className="child-task" {...role('status')}>
      {today.kept && today.kept.refusal === undefined ? (
        <Text className="child-words">记在手机里了，有网络时会送出去。</Text>
      ) : (
        photosAgreed && <PhotoButton challengeId={challengeId} day={today.day} has={today.photo} />
      )}
    </View>
  )
}
