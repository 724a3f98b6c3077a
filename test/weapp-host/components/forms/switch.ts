import { builtIn } from '../built-in/built-in'
import { innerElement } from '../built-in/inner-element'
import { offerField } from './form-field'
import { offerLabelTarget } from './label-target'

/** component/switch.html */
export const switchComponent = builtIn('switch', {
  properties: { name: '', checked: false, disabled: false, type: 'switch', color: '#04BE02' },
  controlled: ['checked'],
  setUp(part) {
    const { element } = part
    const show = (): void => {
      element.toggleAttribute('checked', part.data.checked)
      element.toggleAttribute('disabled', part.data.disabled)
      element.setAttribute('type', part.data.type)
      part.style({ '--wx-host-color': part.data.color })
    }
    const turn = (checked: boolean): void => {
      part.set('checked', checked)
      show()
    }
    const press = (): void => {
      if (part.data.disabled) return
      turn(!part.data.checked)
      part.trigger('change', { value: part.data.checked })
    }
    element.append(innerElement('switch'))
    part.watch(['checked', 'disabled', 'type', 'color'], show)
    offerLabelTarget(part, press)
    offerField(element, {
      name: () => part.data.name,
      value: () => part.data.checked,
      reset: () => turn(false),
    })
    part.offer({ tap: press })
  },
})
