import { useState } from 'react'
import { View } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { TextField } from '../../../../ui/field/text-field'

/** The code that a teacher or community worker gave out. */
export function EnterCode() {
  const [code, setCode] = useState('')
  const typed = code.trim()
  return (
    <View>
      <TextField
        label="竞赛码"
        value={code}
        placeholder="六位字母和数字"
        hint="老师或社区工作人员会告诉您。"
        maxLength={12}
        onInput={setCode}
      />
      <Actions>
        <PrimaryButton
          text="进入竞赛"
          disabled={typed === ''}
          onPress={() => openPage('contest', { code: typed })}
        />
      </Actions>
    </View>
  )
}
