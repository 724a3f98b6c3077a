import { builtIn } from '../built-in/built-in'
import { haveSameOwner } from '../built-in/owner'
import { fieldsOf } from './form-field'

const forms = new WeakMap<Element, { submit(target: object): void; reset(): void }>()

/** component/form.html. `report-submit` asks for a form id, which WeChat no longer gives. */
export const form = builtIn('form', {
  properties: { reportSubmit: false, reportSubmitTimeout: 0 },
  setUp(part) {
    const { element } = part
    forms.set(element, {
      submit(target) {
        const named = fieldsOf(element).filter((field) => field.name() !== '')
        const value = Object.fromEntries(named.map((field) => [field.name(), field.value()]))
        part.trigger('submit', { value, target })
      },
      reset() {
        for (const field of fieldsOf(element)) field.reset()
        part.trigger('reset', {})
      },
    })
  },
})

/** What a button with `form-type` does: nothing outside a form of its own WXML. */
export function sendForm(button: Element, type: string, target: object): void {
  const around = button.closest('wx-form')
  if (!around || !haveSameOwner(button, around)) return
  if (type === 'submit') forms.get(around)?.submit(target)
  if (type === 'reset') forms.get(around)?.reset()
}
