import { useEffect, useState } from 'react'
import { Canvas, Image, View } from '@tarojs/components'
import { canvasId, makePicture, needsCanvasOnPage } from '../../platform/picture/make-picture'
import type { Painting } from '../../platform/picture/paint'
import { savePicture } from '../../platform/picture/save-picture'
import { QuietButton } from '../button/primary-button'
import { Loading } from '../states/loading'
import { Notice } from '../states/notice'
import './picture.scss'

interface PictureProps {
  /** Must be the same object between renders, because a new one is painted again. */
  readonly painting: Painting
  /** Description for screen readers. */
  readonly label: string
  /** File name for downloads. */
  readonly fileName: string
}

/** A picture painted on the phone, to save and to share. */
export function Picture({ painting, label, fileName }: PictureProps) {
  const made = useMade(painting)
  return (
    <View className="picture">
      {needsCanvasOnPage && <Canvas type="2d" id={canvasId} className="picture-canvas" />}
      {made === undefined && <Loading />}
      {made === 'failed' && (
        <Notice mood="wonders" title="这台手机画不了图" text="内容都在上面，可以截屏保存。" />
      )}
      {made !== undefined && made !== 'failed' && (
        <>
          <Image
            className="picture-image"
            src={made}
            mode="widthFix"
            showMenuByLongpress
            aria-label={label}
          />
          <QuietButton text="保存图片" onPress={() => void savePicture(made, fileName)} />
        </>
      )}
    </View>
  )
}

function useMade(painting: Painting): string | undefined {
  const [made, setMade] = useState<string>()
  useEffect(() => {
    let wanted = true
    makePicture(painting)
      .catch(() => 'failed')
      .then((source) => wanted && setMade(source))
    return () => void (wanted = false)
  }, [painting])
  return made
}
