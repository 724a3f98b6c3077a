import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { QuietButton } from '../../../../ui/button/primary-button'
import { DayPhoto } from '../../play/photo/day-photo'
import { SavePhoto } from '../../play/photo/save-photo'
import './my-data.scss'

type Photo = OutputOf<'privacy.export'>['photos'][number]

/** The photos, which are not in the exported file. Each is fetched when it is pressed and can be saved. */
export function OwnPhotos({ photos }: { readonly photos: readonly Photo[] }) {
  if (photos.length === 0) return null
  return (
    <View>
      <Text className="data-words">{`照片有${photos.length}张，不在文件里。点开一张，就能存到手机。`}</Text>
      {photos.map((photo, at) => (
        <OwnPhoto key={photo.challengeId + photo.day} photo={photo} number={at + 1} />
      ))}
    </View>
  )
}

function OwnPhoto({ photo, number }: { readonly photo: Photo; readonly number: number }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return <QuietButton text={`第${number}张照片（第${photo.day}天）`} onPress={() => setOpen(true)} />
  return (
    <View className="photo">
      <DayPhoto {...photo} />
      <SavePhoto {...photo} />
    </View>
  )
}
