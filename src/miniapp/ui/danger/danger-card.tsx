import { Text, View } from '@tarojs/components'
import type { Danger } from '#domain/search/danger/danger'
import { role } from '../../platform/aria'
import { callPhone } from '../../platform/call'
import { Pressable } from '../pressable/pressable'
import './danger.scss'

interface DangerCardProps {
  readonly name: string
  readonly danger: Danger
  /** Why the thing counts as dangerous, unless it was named exactly. */
  readonly reason?: string | undefined
  /** Opens the full answer. */
  onOpen?(): void
}

/** A thing that must not be touched: what to do in one line, and a button to call for help. */
export function DangerCard({ name, danger: { first, call }, reason, onOpen }: DangerCardProps) {
  return (
    <View className="danger" {...role('alert')}>
      <Text className="danger-first" {...role('heading')}>
        {first}
      </Text>
      <View className="danger-calls">
        {call.map((number) => (
          <CallButton key={number} number={number} />
        ))}
      </View>
      <Text className="danger-name">{name}，不能扔进任何垃圾桶。</Text>
      {reason !== undefined && <Text className="danger-reason">{reason}</Text>}
      {onOpen && (
        <Pressable kind="link" label={`${name}：为什么，还要做什么`} className="danger-more" onPress={onOpen}>
          <Text>为什么，还要做什么 ›</Text>
        </Pressable>
      )}
    </View>
  )
}

function CallButton({ number }: { readonly number: string }) {
  const text = `打${number}${whom[number] ?? ''}`
  return (
    <Pressable label={text} className="danger-call" onPress={() => callPhone(number)}>
      <Text>{text}</Text>
    </Pressable>
  )
}

const whom: Readonly<Record<string, string>> = {
  '110': '报警',
  '119': '叫消防',
  '120': '叫救护车',
  '12345': '问热线',
}
