import type { AgeBand } from '#domain/family/child'
import { ageBandChoices } from '../../../../ui/child/age-band-choices'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { TextField } from '../../../../ui/field/text-field'

interface NewChildFieldsProps {
  readonly nickname: string
  readonly ageBand: AgeBand | undefined
  onNickname(nickname: string): void
  onAgeBand(ageBand: AgeBand): void
}

/** The only data asked about a child. */
export function NewChildFields({ nickname, ageBand, onNickname, onAgeBand }: NewChildFieldsProps) {
  return (
    <>
      <TextField
        label="昵称"
        value={nickname}
        placeholder="比如：豆豆"
        hint="小名就行，请不要写真名。最多8个字。"
        maxLength={8}
        onInput={onNickname}
      />
      <ChoiceField label="年龄段" choices={ageBandChoices} chosen={ageBand} onChoose={onAgeBand} />
    </>
  )
}
