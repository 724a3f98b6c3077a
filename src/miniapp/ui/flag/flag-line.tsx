import { Text, View } from '@tarojs/components'
import type { TeamKind } from '#domain/volunteers/team'
import { Pressable } from '../pressable/pressable'
import { Flag } from './flag'
import './flag-line.scss'

interface FlagLineProps {
  readonly kind: TeamKind
  readonly name: string
  /** Facts below the name, one line each. */
  readonly facts: readonly string[]
  onPress(): void
}

/** A unit or team in a list, with the flag of its kind. */
export function FlagLine({ kind, name, facts, onPress }: FlagLineProps) {
  return (
    <Pressable label={[name, ...facts].join('，')} kind="link" className="flag-line" onPress={onPress}>
      <Flag kind={kind} />
      <View className="flag-line-words">
        <Text className="flag-line-name">{name}</Text>
        {facts.map((fact) => (
          <Text key={fact} className="flag-line-fact">
            {fact}
          </Text>
        ))}
      </View>
    </Pressable>
  )
}
