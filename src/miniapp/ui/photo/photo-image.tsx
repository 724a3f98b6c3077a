import { Image } from '@tarojs/components'
import './photo.scss'

interface PhotoImageProps {
  /** In base64. */
  readonly jpeg: string
  /** Description for screen readers. */
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
