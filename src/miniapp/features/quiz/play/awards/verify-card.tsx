import { useState } from 'react'
import { openPage } from '../../../../platform/navigate'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { TextField } from '../../../../ui/field/text-field'

/** Anyone can verify a certificate with the code printed on it. */
export function VerifyCard() {
  const [code, setCode] = useState('')
  return (
    <Card title="查证书">
      <TextField
        label="证书编号"
        value={code}
        placeholder="十位字母和数字"
        maxLength={16}
        onInput={setCode}
      />
      <QuietButton
        text="查一查"
        onPress={() => code.trim() !== '' && openPage('certificate', { code: code.trim() })}
      />
    </Card>
  )
}
