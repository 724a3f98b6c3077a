import { Canvas, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import { padIsCanvas, touchEvents, type Stroke } from '../../platform/drawing-pad'
import { Pressable } from '../pressable/pressable'
import { heartStrokes } from './heart-strokes'
import { useSigningHand } from './use-signing-hand'
import './signature.scss'

interface SignaturePadProps {
  readonly strokes: readonly Stroke[]
  onStrokes(strokes: readonly Stroke[]): void
}

const padId = 'signature-pad'

/** A pad to sign with a finger. People who cannot draw stamp a heart instead. */
export function SignaturePad({ strokes, onStrokes }: SignaturePadProps) {
  const touches = useSigningHand(padId, strokes, onStrokes)
  return (
    <View className="signature">
      {padIsCanvas ? (
        <Canvas
          type="2d"
          id={padId}
          className="signature-pad"
          disableScroll
          aria-label="签名板，用手指在这里画"
          {...touchEvents(touches)}
        />
      ) : (
        <View id={padId} className="signature-pad" {...role('img')} aria-label="签名板，用手指在这里画" />
      )}
      <View className="signature-ways">
        <Pressable label="退一笔" className="signature-way" onPress={() => onStrokes(strokes.slice(0, -1))}>
          退一笔
        </Pressable>
        <Pressable label="重新画" className="signature-way" onPress={() => onStrokes([])}>
          重新画
        </Pressable>
        <Pressable
          label="不方便画，盖一个爱心章"
          className="signature-way"
          onPress={() => onStrokes(heartStrokes)}
        >
          盖爱心章
        </Pressable>
      </View>
    </View>
  )
}
