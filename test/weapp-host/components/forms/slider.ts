import { builtIn } from '../built-in/built-in'
import { followDrags } from '../built-in/drag'
import { innerElement } from '../built-in/inner-element'
import type { Part } from '../built-in/part'
import { offerField } from './form-field'
import { steppedValue } from './stepped-value'

const properties = {
  name: '',
  min: 0,
  max: 100,
  step: 1,
  value: 0,
  disabled: false,
  showValue: false,
  color: '#e9e9e9',
  selectedColor: '#1aad19',
  activeColor: '#1aad19',
  backgroundColor: '#e9e9e9',
  blockSize: 28,
  blockColor: '#ffffff',
}

type Slider = Part<typeof properties>

/** component/slider.html: `changing` while the finger moves, `change` when it is lifted. */
export const slider = builtIn('slider', {
  properties,
  controlled: ['value'],
  setUp(part) {
    const track = innerElement('slider-track')
    const shown = innerElement('slider-value')
    track.append(innerElement('slider-done'), innerElement('slider-block'))
    part.element.append(track, shown)
    const show = (): void => draw(part, track, shown)
    const slide = (value: number): void => {
      part.set('value', steppedValue(value, part.data))
      show()
    }
    part.watch(['value', 'min', 'max', 'step', 'showValue', 'disabled', 'activeColor', 'blockSize'], show)
    letDrag(part, track, slide)
    offerField(part.element, {
      name: () => part.data.name,
      value: () => part.data.value,
      reset: () => slide(part.data.min),
    })
    part.offer({
      slideTo(value: number) {
        if (part.data.disabled) throw new Error('the slider is disabled')
        slide(Number(value))
        part.trigger('change', { value: part.data.value })
      },
    })
  },
})

function letDrag(part: Slider, track: HTMLElement, slide: (value: number) => void): void {
  const slideToPoint = (x: number): void => {
    const { left, width } = track.getBoundingClientRect()
    slide(part.data.min + ((x - left) / (width || 1)) * (part.data.max - part.data.min))
  }
  const follow = (x: number, event: 'change' | 'changing'): void => {
    slideToPoint(x)
    part.trigger(event, { value: part.data.value })
  }
  followDrags(part.element, {
    start: () => !part.data.disabled,
    move: ({ x }) => follow(x, 'changing'),
    end: ({ x }) => follow(x, 'change'),
    tap: ({ x }) => follow(x, 'change'),
  })
}

function draw(part: Slider, track: HTMLElement, shown: HTMLElement): void {
  const { data, element } = part
  const share = data.max > data.min ? (data.value - data.min) / (data.max - data.min) : 0
  track.style.setProperty('--wx-host-part', `${Math.min(1, Math.max(0, share)) * 100}%`)
  part.style({
    '--wx-host-color': data.activeColor,
    '--wx-host-block': `${Math.min(28, Math.max(12, data.blockSize))}px`,
  })
  element.toggleAttribute('disabled', data.disabled)
  shown.textContent = data.showValue ? String(data.value) : ''
}
