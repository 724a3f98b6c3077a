import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { QuietButton } from '../../../../ui/button/primary-button'
import { TextField } from '../../../../ui/field/text-field'
import type { EventFacts } from '../../event-facts'
import type { AtDoor } from './at-door'
import { RosterLine } from './roster-line'
import { Tabs } from './tabs'

/** More lines would make a WeChat page too heavy. */
const pageSize = 40

interface RosterProps {
  readonly event: EventFacts
  readonly people: readonly AtDoor[]
  readonly isOpen: boolean
}

/** The list of people, first those who have not come yet, with a search by part of a name. */
export function Roster({ event, people, isOpen }: RosterProps) {
  const [part, setPart] = useState<'absent' | 'there'>('absent')
  const [sought, setSought] = useState('')
  const [pages, setPages] = useState(1)
  const there = people.filter(({ inAt }) => inAt !== null)
  const absent = people.filter(({ inAt }) => inAt === null)
  const found = (part === 'there' ? there : absent).filter(({ name }) => (name ?? '').includes(sought.trim()))
  const tabs = [
    { value: 'absent', text: `还没到 ${absent.length}` },
    { value: 'there', text: `已到 ${there.length}` },
  ] as const
  return (
    <View>
      <Tabs tabs={tabs} chosen={part} onChoose={setPart} />
      <TextField
        label="找人"
        value={sought}
        placeholder="输入称呼里的字"
        maxLength={12}
        onInput={setSought}
      />
      <View className="roster">
        {found.length === 0 && <Text className="roster-none">{noneText(part, sought)}</Text>}
        {found.slice(0, pages * pageSize).map((person) => (
          <RosterLine key={person.key} event={event} person={person} isOpen={isOpen} />
        ))}
        {found.length > pages * pageSize && (
          <QuietButton text="再看一些" onPress={() => setPages(pages + 1)} />
        )}
      </View>
    </View>
  )
}

function noneText(part: 'absent' | 'there', sought: string): string {
  if (sought.trim() !== '') return '没有找到。没报名的人，请在下面登记。'
  return part === 'there' ? '还没有人签到。' : '报名的人都到了，或者还没有人报名。'
}
