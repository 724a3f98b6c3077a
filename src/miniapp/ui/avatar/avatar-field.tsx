import { Text, View } from '@tarojs/components'
import { avatarNames, avatars, type Avatar } from '#domain/family/avatar'
import { control, role } from '../../platform/aria'
import { AvatarPicture } from './avatar-picture'
import './avatar-field.scss'

interface AvatarFieldProps {
  readonly chosen: Avatar | undefined
  onChoose(avatar: Avatar): void
}

/** Choice of the animal that stands for a child. */
export function AvatarField({ chosen, onChoose }: AvatarFieldProps) {
  return (
    <View className="field">
      <Text className="field-label">选一个小动物</Text>
      <View className="avatar-choices" {...role('radiogroup')} aria-label="选一个小动物">
        {avatars.map((avatar) => (
          <View
            key={avatar}
            className={avatar === chosen ? 'avatar-choice is-chosen' : 'avatar-choice'}
            aria-checked={avatar === chosen}
            {...control('radio', avatarNames[avatar], () => onChoose(avatar))}
          >
            <AvatarPicture avatar={avatar} />
          </View>
        ))}
      </View>
    </View>
  )
}
