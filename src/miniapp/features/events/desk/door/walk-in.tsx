import { useState } from 'react'
import { View } from '@tarojs/components'
import { showToast } from '../../../../platform/toast'
import { Actions } from '../../../../ui/button/actions'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { TextField } from '../../../../ui/field/text-field'
import { keepWalkIn } from './keep-mark'

/** Checks in a person who did not sign up and has no phone with them. */
export function WalkIn({ eventId }: { readonly eventId: string }) {
  const [name, setName] = useState('')
  const called = name.trim()
  const keep = () => {
    if (called === '' || !keepWalkIn(eventId, called)) return
    showToast(`${called} 已签到`)
    setName('')
  }
  return (
    <Card title="没报名的人">
      <View>
        <TextField
          label="怎么称呼？"
          value={name}
          placeholder="比如：王师傅"
          maxLength={12}
          onInput={setName}
        />
        <Actions>
          <QuietButton text="登记到场" onPress={keep} />
        </Actions>
      </View>
    </Card>
  )
}
