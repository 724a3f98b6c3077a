import { Image } from '@tarojs/components'
import { useCloud } from '../../../../platform/query/cloud-query'
import './photo.scss'

interface DayPhotoProps {
  readonly challengeId: string
  readonly day: number
}

export function DayPhoto({ challengeId, day }: DayPhotoProps) {
  const { data } = useCloud('challenge.seePhoto', { challengeId, day })
  if (!data) return null
  return (
    <Image
      className="photo-image"
      src={`data:image/jpeg;base64,${data.jpeg}`}
      mode="aspectFill"
      aria-label={`第${day}天的照片`}
    />
  )
}
