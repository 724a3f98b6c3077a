type ControlRole =
  'button' | 'link' | 'radio' | 'radiogroup' | 'checkbox' | 'tab' | 'heading' | 'img' | 'status' | 'alert'
interface KeyPress {
  readonly key: string
  preventDefault(): void
}

const onWeb = process.env.TARO_ENV === 'h5'

/** What a view is to a screen reader: WeChat and browsers ask for it under different names. */
export function role(name: ControlRole) {
  return onWeb ? { role: name } : { 'aria-role': name }
}

/** Makes a pressed view a control: named, and on the web reached and pressed by keyboard. */
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

/** The name of a text field: browsers look for it on the inner element, iOS WeChat wants the role said too. */
export function textField(label: string) {
  return onWeb ? { nativeProps: { 'aria-label': label } } : { 'aria-label': label, 'aria-role': 'textbox' }
}
