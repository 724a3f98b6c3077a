import { builtIn } from '../built-in/built-in'
import { TextField, type Field } from './field'
import { inputProperties } from './field-properties'

/** What the keyboards of a phone cannot type. */
const untypable: Readonly<Record<string, RegExp>> = {
  number: /\D/g,
  digit: /[^\d.]/g,
  idcard: /[^\dXx]/g,
}

/** component/input.html */
export const input = builtIn('input', {
  properties: inputProperties,
  controlled: ['value', 'focus'],
  setUp(part) {
    const control = document.createElement('input')
    part.watch(['password', 'type', 'confirmType'], () => {
      control.type = part.data.password || part.data.type === 'safe-password' ? 'password' : 'text'
      control.enterKeyHint = part.data.confirmType
    })
    const pattern = (): RegExp | undefined => untypable[part.data.type]
    const field = new TextField(part as unknown as Field, control, {
      allowed: (text) => text.replace(pattern() ?? /[\r\n]/g, ''),
      confirms: () => true,
    })
    field.start()
  },
})
