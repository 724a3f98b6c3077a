import { innerElement } from '../built-in/inner-element'
import type { Part } from '../built-in/part'
import { fieldProperties } from './field-properties'
import { offerField } from './form-field'
import { offerLabelTarget } from './label-target'

export type Field = Part<typeof fieldProperties>
export type Control = HTMLInputElement | HTMLTextAreaElement

interface FieldHabits {
  /** Text that the keyboard of this field could have typed. */
  allowed(text: string): string
  /** Whether Enter confirms, instead of starting a line. */
  confirms(): boolean
  /** After the shown text or a property has changed. */
  redraw?(): void
}

/** What input and textarea do alike around the browser's own control. */
export class TextField {
  private readonly hint = innerElement('placeholder')

  constructor(
    readonly part: Field,
    readonly control: Control,
    private readonly habits: FieldHabits,
  ) {}

  start(): void {
    const { part, control } = this
    const box = innerElement('field')
    box.append(this.hint, control)
    part.element.append(box)
    this.listen()
    part.watch(['value'], () => this.show(this.cut(part.data.value)))
    part.watch(['disabled', 'placeholder', 'placeholderStyle', 'placeholderClass', 'maxlength'], () =>
      this.redraw(),
    )
    part.attached(() => (part.data.focus || part.data.autoFocus) && this.control.focus())
    part.changed('focus', () => (part.data.focus ? this.control.focus() : this.control.blur()))
    part.changed('cursor', () => this.placeCursor())
    offerLabelTarget(part, () => this.control.focus())
    offerField(part.element, {
      name: () => part.data.name,
      value: () => part.data.value,
      reset: () => this.hold(''),
    })
    part.offer({ input: (text: string) => this.type(String(text)) })
  }

  redraw(): void {
    const { data, element } = this.part
    this.control.disabled = data.disabled
    element.toggleAttribute('disabled', data.disabled)
    this.hint.textContent = data.placeholder
    this.hint.style.cssText = data.placeholderStyle
    this.hint.className = `wx-host-placeholder ${data.placeholderClass}`
    this.hint.hidden = this.control.value !== ''
    this.habits.redraw?.()
  }

  private listen(): void {
    const { control, part } = this
    control.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.typed(keyOf(event as InputEvent))
    })
    control.addEventListener('compositionend', () => this.typed(0))
    control.addEventListener('focus', () => part.trigger('focus', { value: control.value, height: 0 }))
    control.addEventListener('blur', () =>
      part.trigger('blur', { value: control.value, encryptedValue: '', cursor: control.selectionEnd ?? 0 }),
    )
    control.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Enter' || !this.habits.confirms()) return
      event.preventDefault()
      part.trigger('confirm', { value: control.value })
      if (!part.data.confirmHold) control.blur()
    })
  }

  /** As a person would: touch the field, then let the keyboard put the text in its place. */
  private type(text: string): void {
    if (this.control.disabled) throw new Error('the field is disabled')
    this.control.focus()
    this.control.value = text
    this.typed(0)
  }

  private typed(keyCode: number): void {
    const { control, part } = this
    const text = this.cut(this.habits.allowed(control.value))
    const cursor = control.selectionEnd ?? text.length
    if (text !== control.value) control.value = text
    this.hold(text)
    part.trigger(
      'input',
      { value: text, cursor: Math.min(cursor, text.length), keyCode },
      {
        handleListenerReturn: (answer) => this.replaceBy(answer),
      },
    )
  }

  /** `bindinput` may answer with another text, or `{value, cursor}`. */
  private replaceBy(answer: unknown): void {
    const replacement = typeof answer === 'string' ? { value: answer } : (answer as Replacement | undefined)
    if (typeof replacement?.value !== 'string') return
    this.hold(this.cut(replacement.value))
    if (replacement.cursor !== undefined)
      this.control.setSelectionRange(replacement.cursor, replacement.cursor)
  }

  private hold(text: string): void {
    this.part.set('value', text)
    this.show(text)
  }

  private show(text: string): void {
    if (this.control.value !== text) this.control.value = text
    this.redraw()
  }

  /** `maxlength` counts UTF-16 units; -1 is no limit. */
  private cut(text: string): string {
    const { maxlength } = this.part.data
    return maxlength < 0 ? text : text.slice(0, maxlength)
  }

  private placeCursor(): void {
    const { cursor } = this.part.data
    if (cursor >= 0) this.control.setSelectionRange(cursor, cursor)
  }
}

interface Replacement {
  readonly value?: unknown
  readonly cursor?: number
}

function keyOf(event: InputEvent): number {
  if (event.inputType === 'deleteContentBackward') return 8
  return event.data?.charCodeAt(event.data.length - 1) ?? 0
}
