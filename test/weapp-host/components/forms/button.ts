import { builtIn } from '../built-in/built-in'
import { hoverProperties, setUpHover } from '../built-in/hover'
import { targetOf } from '../built-in/owner'
import type { Part } from '../built-in/part'
import { sendForm } from './form'
import { offerLabelTarget } from './label-target'
import { openTypes } from './open-type'

export const buttonProperties = {
  ...hoverProperties,
  hoverClass: 'button-hover',
  hoverStartTime: 20,
  hoverStayTime: 70,
  size: 'default',
  type: 'default',
  plain: false,
  disabled: false,
  loading: false,
  formType: '',
  openType: '',
  name: '',
  lang: 'en',
  sessionFrom: '',
  sendMessageTitle: '',
  sendMessagePath: '',
  sendMessageImg: '',
  appParameter: '',
  showMessageCard: false,
  businessId: '',
  phoneNumberNoQuotaToast: true,
  needShowEntrance: true,
  entrancePath: '',
}

/** component/button.html */
export const button = builtIn('button', {
  properties: buttonProperties,
  setUp(part) {
    const { element, data } = part
    part.watch(['type', 'size', 'plain', 'disabled', 'loading'], () => {
      element.setAttribute('type', part.data.type)
      element.setAttribute('size', part.data.size)
      for (const name of ['plain', 'disabled', 'loading'] as const) {
        element.toggleAttribute(name, part.data[name])
      }
    })
    // A disabled button swallows the tap: neither its own handlers nor those around it hear it.
    for (const type of ['tap', 'longpress', 'longtap']) {
      part.hear(type, (event) => part.data.disabled && event.stopPropagation(), true)
    }
    setUpHover(part, () => !data.disabled)
    offerLabelTarget(part, () => pressButton(part))
  },
})

function pressButton(part: Part<typeof buttonProperties>): void {
  if (part.data.disabled) return
  if (part.data.formType) sendForm(part.element, part.data.formType, targetOf(part))
  for (const type of part.data.openType.split('|').filter(Boolean)) {
    const open = openTypes[type]
    if (open) open(part)
    else part.host.report(new Error(`<button open-type="${type}"> is not known to this host`))
  }
}
