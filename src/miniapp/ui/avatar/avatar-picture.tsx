import type { Avatar } from '#domain/family/avatar'
import { Drawing } from '../drawing/drawing'
import { avatarMarkup } from './avatar-markup'
import './avatar.scss'

interface AvatarPictureProps {
  readonly avatar: Avatar
  readonly size?: 'small' | 'large'
}

/** The animal that a child chose. */
export function AvatarPicture({ avatar, size = 'small' }: AvatarPictureProps) {
  return <Drawing viewBox="0 0 120 120" markup={avatarMarkup[avatar]} className={`avatar-${size}`} />
}
