import { Text } from '@tarojs/components'
import { challengeDays, dayOfChallenge } from '#domain/challenge/calendar'
import { localDay } from '#domain/local-day'
import type { OutputOf } from '../../../platform/cloud/call-cloud'
import { openPage } from '../../../platform/navigate'
import { useNow } from '../../../platform/now'
import { Actions } from '../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../ui/button/primary-button'
import { Card } from '../../../ui/card/card'
import { isConsentDue } from '../family/consent-due'
import './home.scss'

type Child = NonNullable<OutputOf<'family.mine'>['family']>['children'][number]

/** A child's progress, and its next step. */
export function ChildCard({ child }: { readonly child: Child }) {
  const { childId, nickname, challenge } = child
  const today = localDay(useNow())
  if (isConsentDue(child)) return <ReadAnew child={child} />
  const open = (page: 'beginChallenge' | 'childView' | 'challenge') => openPage(page, { child: childId })
  if (!challenge)
    return (
      <Card title={nickname}>
        <Text className="child-card-words">还没有开始。请孩子先挑三件事。</Text>
        <Actions>
          <PrimaryButton text="挑三件事" onPress={() => open('beginChallenge')} />
        </Actions>
      </Card>
    )
  const day = dayOfChallenge(challenge.startsOn, today)
  return (
    <Card title={nickname}>
      <Text className="child-card-words">{`${placeWords(day)}已经做到${challenge.ticked}天。`}</Text>
      <Actions>
        {day <= challengeDays && <PrimaryButton text="交给孩子" onPress={() => open('childView')} />}
        <QuietButton text={day <= challengeDays ? '看21天' : '看结果'} onPress={() => open('challenge')} />
      </Actions>
    </Card>
  )
}

/** Asks the guardian to read the changed consent text. What the older text allowed goes on meanwhile. */
function ReadAnew({ child: { childId, nickname, challenge } }: { readonly child: Child }) {
  const open = (page: 'familyChild' | 'challenge') => openPage(page, { child: childId })
  return (
    <Card title={nickname}>
      <Text className="child-card-words">同意书有更新，请监护人读一读新的。已经开始的挑战照常打卡。</Text>
      <Actions>
        <PrimaryButton text="去读新的同意书" onPress={() => open('familyChild')} />
        {challenge && <QuietButton text="先去打卡" onPress={() => open('challenge')} />}
      </Actions>
    </Card>
  )
}

function placeWords(day: number): string {
  if (day < 1) return `再过${1 - day}天开始，`
  return day > challengeDays ? '21天走完了，' : `今天是第${day}天，`
}
