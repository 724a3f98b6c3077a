import { Text, View } from '@tarojs/components'
import { SignPicture } from '../../drawings/sign-picture'
import { SpokenButton } from '../spoken-button'
import { DayPhoto } from './day-photo'
import { usePhoto } from './use-photo'
import './photo.scss'

/** Told to grown-ups where the guardian did not agree to photos. */
export const photosNotAgreed = '要存照片，请监护人到“我们家”点孩子的名字，在同意书里另外打勾。'

interface PhotoButtonProps {
  readonly challengeId: string
  readonly day: number
  /** Whether there is one already. */
  readonly has: boolean
}

/** A day's photo, and the camera for it. Only the family sees it. */
export function PhotoButton({ challengeId, day, has }: PhotoButtonProps) {
  const { take, busy, problem } = usePhoto(challengeId, day)
  return (
    <View className="photo">
      {has && <DayPhoto challengeId={challengeId} day={day} />}
      <SpokenButton
        label={busy ? '正在存照片' : has ? '换一张照片' : '拍一张照片'}
        onPress={() => void take()}
      >
        <SignPicture sign="camera" />
      </SpokenButton>
      {problem !== undefined && <Text className="photo-problem">{problem}</Text>}
    </View>
  )
}
