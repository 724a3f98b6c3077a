import { savePhoto } from '../../platform/photo/save-photo'
import { QuietButton } from '../button/primary-button'

interface SavePhotoButtonProps {
  /** In base64. */
  readonly jpeg: string
  /** File name without its extension. */
  readonly name: string
}

/** Saves a photo to this phone. */
export function SavePhotoButton({ jpeg, name }: SavePhotoButtonProps) {
  return <QuietButton text="存到手机" onPress={() => void savePhoto(jpeg, name)} />
}
