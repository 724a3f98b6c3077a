import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import { QuietButton } from '../button/primary-button'
import { Loading } from '../states/loading'
import { PhotoImage } from './photo-image'
import { type PhotoSending, useTakenPhoto } from './use-taken-photo'
import './photo.scss'

const steps = { compressing: '正在把照片变小……', sending: '正在存照片……' } as const

interface PhotoFieldProps extends PhotoSending {
  /** The photo that is already stored. */
  readonly kept?: ReactNode
  /** Renders the button that opens the camera. */
  renderCamera(label: string, onPress: () => void): ReactNode
}

/** A photo that is stored or being sent, the progress of sending, and the camera for another one. */
export function PhotoField({ kept, renderCamera, ...sending }: PhotoFieldProps) {
  const { take, step, unsent, sendAgain, problem } = useTakenPhoto(sending)
  return (
    <View className="photo">
      {unsent === undefined ? kept : <PhotoImage jpeg={unsent} label="刚才的照片" />}
      {step ? (
        <Loading text={steps[step]} />
      ) : (
        renderCamera(kept ? '换一张照片' : '拍一张照片', () => void take())
      )}
      {problem !== undefined && (
        <Text className="photo-problem" {...role('alert')}>
          {problem}
        </Text>
      )}
      {sendAgain && <QuietButton text="再存一次" onPress={sendAgain} />}
    </View>
  )
}
