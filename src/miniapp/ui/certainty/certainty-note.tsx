import { Text } from '@tarojs/components'
import type { Certainty } from '#domain/search/answer'
import { certaintyWords } from './certainty-words'
import './certainty-note.scss'

/** How sure the answer is, in words. */
export function CertaintyNote({ certainty }: { readonly certainty: Certainty }) {
  return <Text className={`certainty certainty-${certainty}`}>{certaintyWords[certainty]}</Text>
}
