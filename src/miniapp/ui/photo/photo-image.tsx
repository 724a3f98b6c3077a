import { Image } from '@tarojs/components'
import './photo.scss'

interface PhotoImageProps {
  /** In base64. */
  readonly jpeg: string
  /** What it shows, for those who listen. */
  readonly label: string
}

export function PhotoImage({ jpeg, label }: PhotoImageProps) {
  return (
    <Image
      className="photo-image"
      src={`data:image/jpeg;base64,${jpeg}`}
      mode="aspectFill"
      aria-label={label}
    />
  )
}
