import { useState } from 'react'
import { View } from '@tarojs/components'
import { Actions } from '../button/actions'
import { PrimaryButton } from '../button/primary-button'
import { TextField } from './text-field'

interface CodeFormProps {
  readonly label: string
  readonly placeholder: string
  readonly hint?: string
  readonly button: string
  /** Called with the typed code, without blanks at its ends. */
  onEnter(code: string): void
}

/** Form for a code that somebody gave out, with a button to open what the code is for. */
export function CodeForm({ label, placeholder, hint, button, onEnter }: CodeFormProps) {
  const [code, setCode] = useState('')
  const typed = code.trim()
  return (
    <View>
      <TextField
        label={label}
        value={code}
        placeholder={placeholder}
        hint={hint}
        maxLength={16}
        onInput={setCode}
      />
      <Actions>
        <PrimaryButton text={button} disabled={typed === ''} onPress={() => onEnter(typed)} />
      </Actions>
    </View>
  )
}
