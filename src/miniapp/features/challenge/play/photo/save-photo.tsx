import { savePhoto } from '../../../../platform/photo/save-photo'
import { useCloud } from '../../../../platform/query/cloud-query'
import { QuietButton } from '../../../../ui/button/primary-button'

interface SavePhotoProps {
  readonly challengeId: string
  readonly day: number
}

/** Keeps a day's photo on this phone, too. */
export function SavePhoto({ challengeId, day }: SavePhotoProps) {
  const { data } = useCloud('challenge.seePhoto', { challengeId, day })
  if (!data) return null
  return <QuietButton text="存到手机" onPress={() => void savePhoto(data.jpeg, `第${day}天的照片`)} />
}
