import { Text, View } from '@tarojs/components'
import type { Certainty } from '#domain/search/answer'
import type { SubClass, WasteClass } from '#domain/waste-class'
import { useCity } from '../../../app-state/city'
import { role } from '../../../platform/aria'
import { BinDrawing } from '../../../ui/bin/bin-drawing'
import { CertaintyNote } from '../../../ui/certainty/certainty-note'
import './answer-head.scss'

interface AnswerHeadProps {
  readonly name: string
  readonly also: readonly string[]
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  /** Shown only if the answer is not written in the catalogue. */
  readonly certainty?: Certainty
}

const otherNamesShown = 4

/** The answer: picture of the bin, its name and colour, and where to take the thing. */
export function AnswerHead({ name, also, wasteClass, subClass, certainty }: AnswerHeadProps) {
  const { classes, subClassNames } = useCity()
  const bin = classes[wasteClass]
  return (
    <View className="answer-head">
      <Text className="answer-name" {...role('heading')}>
        {name}
      </Text>
      {also.length > 0 && (
        <Text className="answer-also">也叫 {also.slice(0, otherNamesShown).join('、')}</Text>
      )}
      <View className="answer-bin" style={{ borderColor: bin.colour }}>
        <BinDrawing wasteClass={wasteClass} size="large" />
        <View className="answer-bin-text">
          {certainty && <CertaintyNote certainty={certainty} />}
          <Text className="answer-bin-name" style={{ color: bin.colour }}>
            {bin.name}
          </Text>
          {subClass && <Text className="answer-bin-sub">{subClassNames[subClass]}</Text>}
        </View>
      </View>
      <View className="answer-where" style={{ backgroundColor: bin.colour, color: bin.ink }}>
        <Text>{bin.where}</Text>
      </View>
    </View>
  )
}
