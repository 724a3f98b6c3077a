import { useState } from 'react'
import { Text } from '@tarojs/components'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'
import './my-data.scss'

/** Changes the caller's name in teams, in contests and at events. */
export function CorrectName() {
  const [name, setName] = useState('')
  const { run, busy, done, error } = useCloudMutation('privacy.correctName')
  const isFilled = name.trim() !== ''
  return (
    <Card title="改称呼">
      <Text className="data-words">队伍、竞赛和活动里留过的称呼，一起改成新的。</Text>
      <TextField label="新的称呼" value={name} maxLength={12} onInput={setName} />
      <Refusal error={error} />
      {done && (
        <Text className="data-words">
          {done.changed === 0 ? '您还没有在哪里留过称呼。' : `改好了${done.changed}处。`}
        </Text>
      )}
      <QuietButton
        text={busy ? '正在改……' : '改成这个'}
        onPress={() => {
          if (isFilled && !busy) run(() => ({ name }))
        }}
      />
    </Card>
  )
}
