import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { SavePhotoButton } from '../../../../ui/photo/save-photo-button'

interface SavePhotoProps {
  readonly challengeId: string
  readonly day: number
}

/** Keeps a day's photo on this phone, too. */
export function SavePhoto({ challengeId, day }: SavePhotoProps) {
  const { data } = useCloudQuery('challenge.seePhoto', { challengeId, day })
  return data ? <SavePhotoButton jpeg={data.jpeg} name={`第${day}天的照片`} /> : null
}
