import { canScan, scanCode } from '../../../../platform/scan'
import { showToast } from '../../../../platform/toast'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import type { AtDoor } from './at-door'
import { keepMark } from './keep-mark'

interface ScanPeopleProps {
  readonly eventId: string
  readonly people: readonly AtDoor[]
}

/** Scans a resident's code and checks in everybody who signed up together. */
export function ScanPeople({ eventId, people }: ScanPeopleProps) {
  if (!canScan) return null
  const scan = async () => {
    const code = await scanCode()
    if (code !== undefined) showToast(noted(eventId, people, code))
  }
  return (
    <Actions>
      <PrimaryButton text="扫居民的签到码" onPress={() => void scan()} />
    </Actions>
  )
}

/** Checks in the people with this code. Returns the message to show. */
function noted(eventId: string, people: readonly AtDoor[], code: string): string {
  const party = people.filter((person) => person.code === code)
  if (party.length === 0) return '名单里没有这个码。请核对活动，或按名字找'
  const absent = party.filter(({ inAt }) => inAt === null)
  if (absent.length === 0) return '已经签过到了'
  const kept = absent.every(({ personId }) => personId !== null && keepMark(eventId, { personId }, 'in'))
  return kept ? `${absent.length}人已签到` : '手机存满了，没有记上。请先记在纸上'
}
