import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { PhotoField } from '../../../../ui/photo/photo-field'
import { SignPicture } from '../../drawings/sign-picture'
import { SpokenButton } from '../spoken-button'
import { DayPhoto } from './day-photo'

/** Shown to adults if the guardian did not consent to photos. */
export const photosNotAgreed = '要存照片，请监护人到“我们家”点孩子的名字，在同意书里另外打勾。'

interface PhotoButtonProps {
  readonly challengeId: string
  readonly day: number
  /** Whether the day has a photo already. */
  readonly has: boolean
}

/** A day's photo and the camera button. Only the family sees the photo. */
export function PhotoButton({ challengeId, day, has }: PhotoButtonProps) {
  const { run, busy, error } = useCloudMutation('challenge.photo')
  return (
    <PhotoField
      kept={has && <DayPhoto challengeId={challengeId} day={day} />}
      send={(jpeg) => run((key) => ({ key, challengeId, day, jpeg }))}
      sending={busy}
      error={error}
      renderCamera={(label, press) => (
        <SpokenButton label={label} onPress={press}>
          <SignPicture sign="camera" />
        </SpokenButton>
      )}
    />
  )
}
