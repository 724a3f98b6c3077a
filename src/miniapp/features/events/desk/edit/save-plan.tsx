import { useEffect } from 'react'
import { Text } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { cloudNow } from '../../../../platform/clock'
import { replacePage } from '../../../../platform/navigate'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Refusal } from '../../../../ui/states/refusal'
import type { EventFacts } from '../../event-facts'
import { rememberContact } from './contact'
import { type Faults, faultsOf } from './faults'
import { inputOf, type Plan } from './plan'

interface SavePlanProps {
  readonly plan: Plan
  readonly changed: EventFacts | undefined
  readonly faults: Faults
  onFaults(faults: Faults): void
}

/** Saves the plan if it has no faults, and then opens the event as residents see it. */
export function SavePlan({ plan, changed, faults, onFaults }: SavePlanProps) {
  const created = useCloudMutation('events.create')
  const updated = useCloudMutation('events.update')
  const { busy, done, error } = changed ? updated : created
  const published = changed?.state === 'published'
  useEffect(() => {
    if (!done) return
    rememberContact({ name: done.contactName, phone: done.contactPhone })
    replacePage('deskEvent', { id: done.eventId })
  }, [done])
  const save = () => {
    const found = faultsOf(plan, cloudNow(), published ? changed : undefined)
    onFaults(found)
    if (Object.keys(found).length > 0) return
    if (!changed) return created.run((key) => inputOf(plan, key))
    const { organisationId: _unit, ...rest } = inputOf(plan, '')
    updated.run((key) => ({ ...rest, key, eventId: changed.eventId }))
  }
  return (
    <>
      {published && <Text className="edit-note">保存以后，报了名的居民会收到变动通知。</Text>}
      {Object.keys(faults).length > 0 && (
        <Text className="edit-fault" {...role('alert')}>
          还有没填好的地方，请往上看红字。
        </Text>
      )}
      <Refusal error={error} />
      <Actions>
        <PrimaryButton
          text={busy ? '正在保存……' : published ? '保存修改' : '保存，看看效果'}
          disabled={busy}
          onPress={save}
        />
      </Actions>
    </>
  )
}
