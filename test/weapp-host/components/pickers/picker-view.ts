import { builtIn } from '../built-in/built-in'
import { followDrags } from '../built-in/drag'
import { innerElement } from '../built-in/inner-element'
import { ownStyle } from '../built-in/own-style'
import { componentOf } from '../built-in/owner'
import type { Part } from '../built-in/part'

/** Height of one choice where `indicator-style` names none, pixels. */
const usualHeight = 34

const properties = {
  value: [],
  indicatorStyle: '',
  indicatorClass: '',
  maskStyle: '',
  maskClass: '',
  immediateChange: false,
}

type PickerView = Part<typeof properties>

const views = new WeakMap<Element, { turn(column: Element, index: number): void; place(): void }>()

/** component/picker-view.html: `change` carries the index of every column. */
export const pickerView = builtIn('picker-view', {
  properties,
  controlled: ['value'],
  setUp(part) {
    const indicator = innerElement('indicator')
    part.element.append(indicator)
    const place = (): void => {
      indicator.style.cssText = part.data.indicatorStyle
      indicator.className = `wx-host-indicator ${part.data.indicatorClass}`
      const height = indicator.offsetHeight || usualHeight
      columnsOf(part).forEach((column, index) => placeColumn(column, valueAt(part, index), height))
    }
    const turn = (column: Element, index: number): void => {
      const value = columnsOf(part).map((each, at) => (each === column ? index : valueAt(part, at)))
      if (valueAt(part, columnsOf(part).indexOf(column as HTMLElement)) !== index) {
        part.set('value', value)
        part.trigger('change', { value })
      }
      place()
    }
    views.set(part.element, { turn, place })
    part.watch(['value', 'indicatorStyle', 'indicatorClass'], place)
    part.offer({
      choose: (value: readonly number[]) =>
        columnsOf(part).forEach((column, at) => turn(column, clamp(value[at] ?? 0, column))),
    })
  },
})

/** component/picker-view-column.html: every child is a choice, as high as the indicator. */
export const pickerViewColumn = builtIn('picker-view-column', {
  setUp(part) {
    const { element } = part
    const view = (): { turn(column: Element, index: number): void; place(): void } | undefined =>
      views.get(element.closest('wx-picker-view') ?? element)
    const watching = new MutationObserver(() => view()?.place())
    part.attached(() => watching.observe(element, { childList: true }))
    part.detached(() => watching.disconnect())
    const tell = (event: string): void => {
      const around = element.closest('wx-picker-view')
      if (around) componentOf(around)?.triggerEvent(event, {})
    }
    let from = 0
    const indexAt = (dy: number): number => clamp(Math.round(from - dy / heightOf(element)), element)
    followDrags(element, {
      start() {
        from = Number(element.style.getPropertyValue('--wx-host-index'))
        tell('pickstart')
      },
      move: ({ dy }) => placeColumn(element, from - dy / heightOf(element), heightOf(element)),
      end({ dy }) {
        view()?.turn(element, indexAt(dy))
        tell('pickend')
      },
    })
  },
})

function columnsOf({ element }: PickerView): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('wx-picker-view-column')].filter(
    (column) => column.closest('wx-picker-view') === element,
  )
}

function valueAt({ data }: PickerView, column: number): number {
  return Number(data.value[column] ?? 0)
}

function placeColumn(column: HTMLElement, index: number, height: number): void {
  const component = componentOf(column)
  if (component) ownStyle(component, { '--wx-host-height': `${height}px`, '--wx-host-index': String(index) })
}

function heightOf(column: HTMLElement): number {
  return Number.parseFloat(column.style.getPropertyValue('--wx-host-height')) || usualHeight
}

function clamp(index: number, column: Element): number {
  return Math.max(0, Math.min(column.childElementCount - 1, index))
}
