import type { ChangeEvent, PropsWithChildren } from 'react'

type Attributes = PropsWithChildren<Record<string, unknown>>

/** Taro's components as the elements they stand for; what elements do not know is left out. */
function element(name: 'div' | 'span' | 'button') {
  const Element = name
  return function TaroComponent({
    children,
    hoverClass: _hover,
    openType: _open,
    formType: _form,
    ariaRole: _ariaRole,
    ariaLabel: _ariaLabel,
    ariaChecked: _ariaChecked,
    ariaDisabled: _ariaDisabled,
    ...rest
  }: Attributes) {
    return <Element {...rest}>{children}</Element>
  }
}

export const View = element('div')
export const Text = element('span')
export const Button = element('button')
export const Image = element('span')

/** What it is wrapped around; what a phone lets choose has no element. */
export function Picker({ children }: PropsWithChildren) {
  return <div>{children}</div>
}

interface FieldAttributes {
  readonly value?: string
  readonly placeholder?: string
  readonly nativeProps?: Record<string, string>
  onInput?(event: { detail: { value: string } }): void
}

function Field({ value, placeholder, nativeProps, onInput }: FieldAttributes) {
  const tell = ({ target }: ChangeEvent<HTMLInputElement>) => onInput?.({ detail: { value: target.value } })
  return <input value={value} placeholder={placeholder} onChange={tell} {...nativeProps} />
}

export { Field as Input, Field as Textarea }
