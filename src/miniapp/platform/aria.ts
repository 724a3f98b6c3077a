type ControlRole =
  'button' | 'link' | 'radio' | 'radiogroup' | 'checkbox' | 'tab' | 'heading' | 'img' | 'status' | 'alert'
interface KeyPress {
  readonly key: string
  preventDefault(): void
}

const onWeb = process.env.TARO_ENV === 'h5'

/** The role for screen readers. WeChat and browsers use different attribute names for it. */
export function role(name: ControlRole) {
  return onWeb ? { role: name } : { 'aria-role': name }
}

/** Makes a view act as a named control. On the web it can also be focused and pressed with the keyboard. */
export function control(name: ControlRole, label: string, onPress: () => void) {
  const named = { ...role(name), 'aria-label': label, onClick: onPress }
  return onWeb ? { ...named, tabIndex: 0, onKeyDown: pressWith(onPress) } : named
}

function pressWith(onPress: () => void) {
  return (event: KeyPress) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPress()
  }
}

/** The label of a text field. Browsers need it on the inner element; WeChat on iOS also needs the role. */
export function textField(label: string) {
  return onWeb ? { nativeProps: { 'aria-label': label } } : { 'aria-label': label, 'aria-role': 'textbox' }
}
