import { Text } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { useNow } from '../../../../platform/now'
import { Pressable } from '../../../../ui/pressable/pressable'
import { windowText } from '../contest/window-text'
import type { ContestFacts } from '../contest/contest-facts'

interface ContestLineProps {
  readonly contest: ContestFacts & { readonly code: string }
  readonly note: string
}

export function ContestLine({ contest, note }: ContestLineProps) {
  const { title, code } = contest
  const when = windowText(contest, useNow())
  return (
    <Pressable
      label={`${title}，${when}，${note}`}
      kind="link"
      className="contest-line"
      onPress={() => openPage('contest', { code })}
    >
      <Text className="contest-line-title">{title}</Text>
      <Text className="contest-line-note">{when}</Text>
      <Text className="contest-line-note">{note}</Text>
    </Pressable>
  )
}
