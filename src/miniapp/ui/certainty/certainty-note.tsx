import { Text } from '@tarojs/components'
import type { Certainty } from '#domain/search/answer'
import { certaintyWords } from './certainty-words'
import './certainty-note.scss'

/** Shows how certain an answer is. */
export function CertaintyNote({ certainty }: { readonly certainty: Certainty }) {
  return <Text className={`certainty certainty-${certainty}`}>{certaintyWords[certainty]}</Text>
}
