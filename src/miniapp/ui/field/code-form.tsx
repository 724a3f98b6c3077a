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
  /** The code as typed, without blanks at its ends. */
  onEnter(code: string): void
}

/** A code that somebody gave out, and the way to what it opens. */
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
