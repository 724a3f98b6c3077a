import type { CloudError } from '../../../../platform/cloud/cloud-error'
import { goBack } from '../../../../platform/navigate'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { StillMissing } from '../../../../ui/button/still-missing'
import { Refusal } from '../../../../ui/states/refusal'

interface AddButtonProps {
  /** What still has to be filled in; undefined if nothing is missing. */
  readonly missing: string | undefined
  readonly busy: boolean
  readonly error: CloudError | null
  onAdd(): void
}

export function AddButton({ missing, busy, error, onAdd }: AddButtonProps) {
  return (
    <Actions>
      <Refusal error={error} />
      <PrimaryButton
        text={busy ? '正在添加……' : '同意，并添加孩子'}
        disabled={busy || missing !== undefined}
        onPress={onAdd}
      />
      <StillMissing what={missing} />
      <QuietButton text="不同意，先不添加" onPress={goBack} />
    </Actions>
  )
}
