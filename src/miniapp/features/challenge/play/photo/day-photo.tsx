import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { PhotoImage } from '../../../../ui/photo/photo-image'

interface DayPhotoProps {
  readonly challengeId: string
  readonly day: number
}

export function DayPhoto({ challengeId, day }: DayPhotoProps) {
  const { data } = useCloudQuery('challenge.seePhoto', { challengeId, day })
  return data ? <PhotoImage jpeg={data.jpeg} label={`第${day}天的照片`} /> : null
}
