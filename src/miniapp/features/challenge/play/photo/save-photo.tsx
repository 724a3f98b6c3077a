import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { SavePhotoButton } from '../../../../ui/photo/save-photo-button'

interface SavePhotoProps {
  readonly challengeId: string
  readonly day: number
}

/** Saves a day's photo to this phone. */
export function SavePhoto({ challengeId, day }: SavePhotoProps) {
  const { data } = useCloudQuery('challenge.seePhoto', { challengeId, day })
  return data ? <SavePhotoButton jpeg={data.jpeg} name={`第${day}天的照片`} /> : null
}
