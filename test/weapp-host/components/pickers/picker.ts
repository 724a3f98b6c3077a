import { builtIn } from '../built-in/built-in'
import { innerElement } from '../built-in/inner-element'
import type { Part } from '../built-in/part'
import { offerField } from '../forms/form-field'
import { offerLabelTarget } from '../forms/label-target'
import { pickerProperties } from './picker-properties'
import { wheelOf } from './picker-wheel'
import { answerSheet, openSheet } from './sheet'

type Picker = Part<typeof pickerProperties>

/** component/picker.html: a tap opens a sheet; 确定 tells `change`, 取消 `cancel`. */
export const picker = builtIn('picker', {
  properties: pickerProperties,
  controlled: ['value'],
  setUp(part) {
    const turning = new Turning(part)
    offerLabelTarget(part, () => turning.open())
    part.watch(['range', 'rangeKey', 'start', 'end', 'mode'], () => turning.redraw())
    part.watch(['value'], () => turning.restart())
    part.detached(() => turning.isOpen && answerSheet(false))
    offerField(part.element, {
      name: () => part.data.name,
      value: () =>
        part.data.mode === 'selector'
          ? Number(part.data.value ?? 0)
          : (part.data.value ?? wheelOf(part.data).detail(turning.start()).value),
      reset: () => part.set('value', wheelOf(part.data).detail([]).value),
    })
    part.offer({
      choose: (value: unknown) => turning.choose(value),
      cancel() {
        turning.open()
        answerSheet(false)
      },
    })
  },
})

/** The columns of one picker while its sheet is open. */
class Turning {
  isOpen = false
  private at: number[] = []
  private readonly box = innerElement('wheel')

  constructor(private readonly part: Picker) {}

  start(): number[] {
    return wheelOf(this.part.data)
      .positions(this.part.data.value)
      .map((position) => Math.max(0, position))
  }

  open(): void {
    if (this.part.data.disabled || this.isOpen) return
    this.isOpen = true
    this.restart()
    void openSheet(this.part.data.headerText, this.box).then((confirmed) => this.close(confirmed))
  }

  /** The page changed the value, perhaps in answer to `columnchange`. */
  restart(): void {
    this.at = this.start()
    this.redraw()
  }

  /** The page changed the range: the columns stay where they are, as far as they can. */
  redraw(): void {
    if (this.isOpen) this.draw()
  }

  /** As a person does it, column after column. Throws for a value that the sheet does not offer. */
  choose(value: unknown): void {
    if (this.part.data.disabled) throw new Error('the picker is disabled')
    this.open()
    const wanted = wheelOf(this.part.data).positions(value)
    if (wanted.includes(-1)) {
      answerSheet(false)
      throw new Error(`the picker does not offer ${JSON.stringify(value)}`)
    }
    wanted.forEach((position, column) => position !== this.at[column] && this.turn(column, position))
    answerSheet(true)
  }

  private turn(column: number, position: number): void {
    this.at[column] = position
    const { mode } = this.part.data
    if (mode === 'multiSelector' || mode === 'region') {
      this.part.trigger('columnchange', { column, value: position })
    }
    this.draw()
  }

  private close(confirmed: boolean): void {
    this.isOpen = false
    if (!confirmed) return this.part.trigger('cancel', {})
    const detail = wheelOf(this.part.data).detail(this.at)
    this.part.set('value', detail.value)
    this.part.trigger('change', detail)
  }

  private draw(): void {
    const columns = wheelOf(this.part.data).columns(this.at)
    this.at = columns.map((labels, column) => Math.min(this.at[column] ?? 0, Math.max(0, labels.length - 1)))
    this.box.replaceChildren(...columns.map((labels, column) => this.columnOf(labels, column)))
    for (const chosen of this.box.querySelectorAll('[chosen]')) chosen.scrollIntoView({ block: 'center' })
  }

  private columnOf(labels: readonly string[], column: number): HTMLElement {
    const element = innerElement('wheel-column')
    labels.forEach((label, position) => {
      const choice = innerElement('wheel-choice', label)
      choice.toggleAttribute('chosen', this.at[column] === position)
      choice.addEventListener('click', () => this.turn(column, position))
      element.append(choice)
    })
    return element
  }
}
