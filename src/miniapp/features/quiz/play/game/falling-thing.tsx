import { useState } from 'react'
import { View } from '@tarojs/components'
import { gameLanes, type Fall } from '#domain/quiz/game'
import type { BinClass } from '#domain/waste-class'
import { control } from '../../../../platform/aria'
import { binUnder, type Touch } from './bin-under'

interface FallingThingProps {
  readonly fall: Fall
  readonly isHeld: boolean
  onHold(): void
  onDrop(bin: BinClass): void
}

interface TouchEnd {
  readonly changedTouches: readonly Touch[]
}

/** A thing that falls by a CSS animation. A tap selects it; dragging it onto a bin sorts it. */
export function FallingThing({ fall, isHeld, onHold, onDrop }: FallingThingProps) {
  const { thing, lane, from, to } = fall
  // The style of a running animation must not change.
  const [style] = useState({
    left: `${(100 / gameLanes) * lane}%`,
    width: `${100 / gameLanes}%`,
    animationDuration: `${to - from}ms`,
  })
  const drop = ({ changedTouches }: TouchEnd) => {
    const touch = changedTouches[0]
    if (touch) void binUnder(touch).then((bin) => bin && onDrop(bin))
  }
  return (
    <View className="falling" style={style}>
      <View
        className={isHeld ? 'falling-thing is-held' : 'falling-thing'}
        {...control('button', thing.name, onHold)}
        onTouchStart={onHold}
        onTouchEnd={(event) => drop(event as unknown as TouchEnd)}
      >
        {thing.name}
      </View>
    </View>
  )
}
