import { Text, View } from '@tarojs/components'
import { localTime } from '#domain/local-day'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { showToast } from '../../../../platform/toast'
import type { EventFacts } from '../../event-facts'
import type { AtDoor } from './at-door'
import { keepMark } from './keep-mark'
import { RosterButton } from './roster-button'
import { TickButton } from './tick-button'

interface RosterLineProps {
  readonly event: EventFacts
  readonly person: AtDoor
  readonly isOpen: boolean
}

/** A person on the roster with the buttons to check them in or out. */
export function RosterLine({ event: { eventId, checkOut }, person, isOpen }: RosterLineProps) {
  const name = person.name ?? '（未留称呼）'
  const note = (way: 'in' | 'out') => {
    if (person.personId !== null && keepMark(eventId, { personId: person.personId }, way))
      showToast(way === 'in' ? `${name} 已签到` : `${name} 已签退`)
  }
  return (
    <View className="roster-line">
      <View className="roster-words">
        <Text className="roster-name">{name}</Text>
        <Text className="roster-note">{noteOf(person)}</Text>
      </View>
      {isOpen && person.inAt === null && (
        <InButton eventId={eventId} person={person} onNote={() => note('in')} />
      )}
      {isOpen && checkOut && person.inAt !== null && person.outAt === null && person.personId !== null && (
        <RosterButton label={`${name} 签退`} text="签退" onPress={() => note('out')} />
      )}
      {isOpen && person.inAt !== null && <UndoButton eventId={eventId} person={person} />}
    </View>
  )
}

function noteOf({ inAt, outAt, state, child, waiting }: AtDoor): string {
  const words = [child ? '孩子' : '', state === 'waiting' ? '候补' : '', state === null ? '现场登记' : '']
  if (inAt !== null) words.push(`${localTime(new Date(inAt))} 到`)
  if (outAt !== null) words.push(`${localTime(new Date(outAt))} 走`)
  if (waiting.length > 0) words.push('记在手机里')
  return words.filter((word) => word !== '').join(' · ')
}

interface ButtonProps {
  readonly eventId: string
  readonly person: AtDoor
}

/** If a check-in was taken back, the cloud has a record of that; only the cloud can restore it. */
function InButton({ eventId, person, onNote }: ButtonProps & { onNote(): void }) {
  const { name, attendanceId } = person
  if (attendanceId !== null)
    return <TickButton eventId={eventId} attendanceId={attendanceId} way="in" name={name} />
  return <RosterButton label={`${name ?? '未留称呼的人'} 签到`} text="签到" main onPress={onNote} />
}

/** A check-in that is still on the phone is simply removed from the outbox. */
function UndoButton({ eventId, person: { name, attendanceId, waiting } }: ButtonProps) {
  const forget = () => waiting.forEach((key) => outbox.discard(key))
  if (waiting.length > 0) return <RosterButton label={`${name ?? ''} 撤回`} text="撤回" onPress={forget} />
  if (attendanceId === null) return null
  return <TickButton eventId={eventId} attendanceId={attendanceId} way="undo" name={name} />
}
