import { builtIn, type BuiltIn } from '../built-in/built-in'
import { innerElement } from '../built-in/inner-element'
import { haveSameOwner } from '../built-in/owner'
import type { Part, Seat } from '../built-in/part'
import { offerField } from './form-field'
import { offerLabelTarget } from './label-target'

const choiceProperties = {
  value: '',
  checked: false,
  disabled: false,
  color: '',
  backgroundColor: '',
  borderColor: '',
  activeBackgroundColor: '',
  activeBorderColor: '',
  iconColor: '',
}

type Choice = Part<typeof choiceProperties>

const choices = new WeakMap<Element, Choice>()

/** component/checkbox.html and component/radio.html: alike but for what a press does. */
function choice(tag: 'checkbox' | 'radio', press: (part: Choice) => void): BuiltIn {
  return builtIn(tag, {
    properties: choiceProperties,
    controlled: ['checked'],
    setUp(part) {
      choices.set(part.element, part)
      part.element.prepend(innerElement(tag))
      part.watch(['checked', 'disabled', 'color'], () => showChoice(part))
      offerLabelTarget(part, () => part.data.disabled || press(part))
    },
  })
}

export const checkbox = choice('checkbox', (part) => {
  check(part, !part.data.checked)
  tellGroup(part, 'wx-checkbox-group')
})

export const radio = choice('radio', (part) => {
  if (part.data.checked) return
  const group = part.element.closest('wx-radio-group')
  for (const other of group ? choicesIn(group) : []) check(other, other === part)
  check(part, true)
  tellGroup(part, 'wx-radio-group')
})

function check(part: Choice, checked: boolean): void {
  part.set('checked', checked)
  showChoice(part)
}

function showChoice(part: Choice): void {
  const { element, data } = part
  element.toggleAttribute('checked', data.checked)
  element.toggleAttribute('disabled', data.disabled)
  part.style({ '--wx-host-color': data.color || null })
}

const groups = new WeakMap<Element, Seat>()

function tellGroup(part: Choice, selector: string): void {
  const element = part.element.closest(selector)
  const group = element && groups.get(element)
  if (group) group.trigger('change', { value: chosenIn(group) })
}

function chosenIn(group: Seat): unknown {
  const values = choicesIn(group.element)
    .filter(({ data }) => data.checked)
    .map(({ data }) => data.value)
  return group.element.localName === 'wx-radio-group' ? (values[0] ?? '') : values
}

function choicesIn(group: Element): Choice[] {
  return [...group.querySelectorAll('wx-checkbox, wx-radio')].flatMap((element) => {
    const part = choices.get(element)
    return part && haveSameOwner(group, element) ? [part] : []
  })
}

/** component/checkbox-group.html and component/radio-group.html */
function choiceGroup(tag: string): BuiltIn {
  return builtIn(tag, {
    properties: { name: '' },
    setUp(part) {
      groups.set(part.element, part)
      offerField(part.element, {
        name: () => part.data.name,
        value: () => chosenIn(part),
        reset: () => choicesIn(part.element).forEach((each) => check(each, false)),
      })
    },
  })
}

export const checkboxGroup = choiceGroup('checkbox-group')
export const radioGroup = choiceGroup('radio-group')
