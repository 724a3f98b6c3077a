import { savePhoto } from '../../platform/photo/save-photo'
import { QuietButton } from '../button/primary-button'

interface SavePhotoButtonProps {
  /** In base64. */
  readonly jpeg: string
  /** Of the file, without its ending. */
  readonly name: string
}

/** Keeps a photo on this phone, too. */
export function SavePhotoButton({ jpeg, name }: SavePhotoButtonProps) {
  return <QuietButton text="存到手机" onPress={() => void savePhoto(jpeg, name)} />
}
